import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InterviewId } from '@/lib/domain/interview-id';
import { openPopOut, poppedOutInterview } from '@/lib/platform/pop-out';
import { uuid } from '@/tests/support/builders';
import { browser, resetExtension } from '@/tests/support/fake-extension';

const ID = InterviewId.parse(uuid(1));
const OTHER = InterviewId.parse(uuid(2));

function stand(hash: string): void {
  vi.stubGlobal('location', { origin: 'chrome-extension://evenhand', hash });
}

describe('the address of a popped-out page', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('names the interview', () => {
    stand(`#/interview/${ID}`);
    expect(poppedOutInterview()).toBe(ID);
  });

  it.each(['', '#', '#/interview/', '#/interview/x', `#/interviews/${ID}`, `#/interview/${ID}/x`, `#${ID}`])(
    'is the panel itself at "%s"',
    (hash) => {
      stand(hash);
      expect(poppedOutInterview()).toBeNull();
    },
  );
});

describe('popping out', () => {
  beforeEach(() => {
    resetExtension();
    stand('');
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('opens a small window with the interview', async () => {
    await openPopOut(ID);
    expect(browser.windows.open).toEqual([
      {
        id: 1,
        url: `chrome-extension://evenhand/sidepanel.html#/interview/${ID}`,
        type: 'popup',
        width: 380,
        height: 720,
      },
    ]);
  });

  it('brings a window to the front that shows it already, even when asked twice at once', async () => {
    await Promise.all([openPopOut(ID), openPopOut(ID), openPopOut(OTHER)]);
    expect(browser.windows.open).toHaveLength(2);
    expect(browser.windows.focused).toEqual([1]);
  });

  it('takes the size and place of the last one', async () => {
    const bounds = { left: 30, top: 40, width: 400, height: 600 };
    await browser.storage.session.set({ 'pop-out-bounds': bounds });
    await openPopOut(ID);
    expect(browser.windows.open).toMatchObject([bounds]);
  });

  it('takes the usual size where the last place is off the screen, or makes no sense', async () => {
    const bounds = { left: 9000, top: 40, width: 400, height: 600 };
    await browser.storage.session.set({ 'pop-out-bounds': bounds });
    browser.windows.refuses = ({ left }) => (left === 9000 ? 'Bounds must be on the screen.' : null);
    await openPopOut(ID);
    await browser.storage.session.set({ 'pop-out-bounds': { width: 'wide' } });
    await openPopOut(OTHER);
    for (const window of browser.windows.open) expect(window).toMatchObject({ width: 380, height: 720 });
    expect(browser.windows.open.filter((window) => 'left' in window)).toEqual([]);
  });

  it('says so when no window can be opened', async () => {
    browser.windows.refuses = () => 'No window.';
    await expect(openPopOut(ID)).rejects.toThrow('No window.');
  });
});
