import { beforeEach, describe, expect, it } from 'vitest';
import { followUpdate, noteUpdates } from '@/lib/platform/update-notice';
import { browser, resetExtension, settled } from '@/tests/support/fake-extension';

/** A page, and whether it knows that a newer version waits. */
function aPage() {
  let knows = false;
  const stop = followUpdate(() => {
    knows = true;
  });
  return { knows: () => knows, stop };
}

describe('a newer version', () => {
  beforeEach(resetExtension);

  it('is noted by the worker, which does not bring it in', async () => {
    noteUpdates();
    browser.runtime.onUpdateAvailable.fire({ version: '1.1.0' });
    await settled();
    expect(await browser.storage.session.get('update-ready')).toEqual({ 'update-ready': '1.1.0' });
    expect(browser.runtime.reloads).toBe(0);
  });

  it('is known to the pages that are open, even without the worker', () => {
    const pages = [aPage(), aPage()];
    browser.runtime.onUpdateAvailable.fire({ version: '1.1.0' });
    expect(pages.map(({ knows }) => knows())).toEqual([true, true]);
  });

  it('is known to an open page to which only the worker tells it', async () => {
    const page = aPage();
    await settled();
    await browser.storage.session.set({ 'update-ready': '1.1.0' });
    await settled();
    expect(page.knows()).toBe(true);
  });

  it('is known to a page that opens later', async () => {
    noteUpdates();
    browser.runtime.onUpdateAvailable.fire({ version: '1.1.0' });
    await settled();
    const page = aPage();
    await settled();
    expect(page.knows()).toBe(true);
  });

  it.each([['1.0.0'], [7], [null]])('does not wait where what is noted is %j', async (noted) => {
    await browser.storage.session.set({ 'update-ready': noted });
    const page = aPage();
    await browser.storage.session.set({ hidden: true });
    await settled();
    expect(page.knows()).toBe(false);
  });

  it('is nothing to a page that has stopped, at whatever moment', async () => {
    await browser.storage.session.set({ 'update-ready': '1.1.0' });
    const page = aPage();
    page.stop();
    browser.runtime.onUpdateAvailable.fire({ version: '1.1.0' });
    await settled();
    expect(page.knows()).toBe(false);
  });
});
