import { browser } from 'wxt/browser';
import { InterviewId } from '../domain/interview-id';
import { z } from '../domain/schema';

const PLACE = /^#\/interview\/([^/]+)$/;
const BOUNDS_KEY = 'pop-out-bounds';
const FIRST_SIZE = { width: 380, height: 720 };

/** A size and a place on the screen, in its pixels. */
const Bounds = z.object({
  left: z.int(),
  top: z.int(),
  width: z.int().min(200).max(10_000),
  height: z.int().min(200).max(10_000),
});

/** The interview that this page was popped out to show; null in the panel itself. */
export function poppedOutInterview(): InterviewId | null {
  return InterviewId.safeParse(PLACE.exec(location.hash)?.[1]).data ?? null;
}

/**
 * Shows an interview in a small window of its own, where the last one was; a window that shows it already comes to the
 * front. Throws where the browser opens no window.
 */
export function openPopOut(id: InterviewId): Promise<void> {
  // One after the other, or two quick clicks would open two windows.
  return navigator.locks.request('evenhand-pop-out', async () => {
    const url = new URL(`/sidepanel.html#/interview/${id}`, location.origin).href;
    const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
    const open = windows.find(({ tabs }) => tabs?.some((tab) => (tab.pendingUrl ?? tab.url) === url));
    if (open?.id === undefined) await openWindow(url);
    else await browser.windows.update(open.id, { focused: true });
  });
}

/** In a popped-out page: keeps its size and place for the next one. */
export function rememberPopOut(): void {
  const remember = () => {
    const { screenX: left, screenY: top, outerWidth: width, outerHeight: height } = window;
    void browser.storage.session.set({ [BOUNDS_KEY]: { left, top, width, height } });
  };
  window.addEventListener('resize', remember);
  // A window that was only moved says nothing until it is left.
  window.addEventListener('blur', remember);
  window.addEventListener('pagehide', remember);
}

async function openWindow(url: string): Promise<void> {
  const stored = await browser.storage.session.get(BOUNDS_KEY);
  const bounds = Bounds.safeParse(stored[BOUNDS_KEY]).data ?? FIRST_SIZE;
  try {
    await browser.windows.create({ url, type: 'popup', ...bounds });
  } catch {
    // The screen that the last one was on may be gone.
    await browser.windows.create({ url, type: 'popup', ...FIRST_SIZE });
  }
}
