import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHiddenSwitch } from '@/lib/platform/hidden-switch';
import { browser, resetExtension, settled } from '@/tests/support/fake-extension';

/** A page that follows the switch, and all that it has shown. */
function aPage() {
  const hidden = createHiddenSwitch();
  const shown: (boolean | undefined)[] = [hidden.get()];
  const stop = hidden.subscribe(() => shown.push(hidden.get()));
  return { hidden, shown, stop };
}

describe('whether the panel is hidden', () => {
  beforeEach(resetExtension);

  it('is not known at first, then no unless it was said', async () => {
    const { shown } = aPage();
    await settled();
    expect(shown).toEqual([undefined, false]);
  });

  it('is known to a page that opens later', async () => {
    aPage().hidden.set(true);
    await settled();
    const { shown } = aPage();
    await settled();
    expect(shown).toEqual([undefined, true]);
  });

  it('holds at once on the page that says it, and on the others when they hear', async () => {
    const [here, there] = [aPage(), aPage()];
    await settled();
    here.hidden.set(true);
    expect([here.hidden.get(), there.hidden.get()]).toEqual([true, false]);
    await settled();
    expect(there.hidden.get()).toBe(true);
    expect(here.shown).toEqual([undefined, false, true]);
  });

  it('never falls back for a moment when it changes twice in a row', async () => {
    const { hidden, shown } = aPage();
    await settled();
    hidden.set(true);
    hidden.set(false);
    hidden.set(true);
    await settled();
    expect(shown).toEqual([undefined, false, true, false, true]);
    expect(await browser.storage.session.get('hidden')).toEqual({ hidden: true });
  });

  it('does not fall back to what was read before it was said', async () => {
    const { hidden, shown } = aPage();
    await settled();
    browser.storage.session.onChanged.fire({ hidden: { newValue: false } });
    hidden.set(true);
    await settled();
    expect(shown).toEqual([undefined, false, true]);
  });

  it('is the same in the end where two pages say different things at once', async () => {
    const pages = [aPage(), aPage()];
    await settled();
    pages[0]?.hidden.set(true);
    pages[1]?.hidden.set(false);
    await settled();
    expect(pages.map(({ hidden }) => hidden.get())).toEqual([false, false]);
  });

  it('follows the shortcut, on all pages alike', async () => {
    const pages = [aPage(), aPage()];
    await settled();
    for (const expected of [true, false, true]) {
      browser.commands.onCommand.fire('hide-panel');
      expect(pages.map(({ hidden }) => hidden.get())).toEqual([expected, expected]);
      await settled();
      expect(pages.map(({ hidden }) => hidden.get())).toEqual([expected, expected]);
      expect(await browser.storage.session.get('hidden')).toEqual({ hidden: expected });
    }
    browser.commands.onCommand.fire('mark-moment');
    expect(pages[0]?.hidden.get()).toBe(true);
  });

  it('is not changed by a page that nobody looks at', async () => {
    const { stop } = aPage();
    await settled();
    stop();
    browser.commands.onCommand.fire('hide-panel');
    await settled();
    expect(await browser.storage.session.get('hidden')).toEqual({});
  });

  it('is no where it cannot be read: a panel must not stay blank', async () => {
    const read = vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('It is gone.'));
    const { hidden } = aPage();
    await settled();
    expect(hidden.get()).toBe(false);
    read.mockRestore();
  });
});
