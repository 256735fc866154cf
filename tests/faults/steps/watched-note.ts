import type { Page } from '@playwright/test';

/**
 * Writes down, in a page, what its note shows and when: `[milliseconds since 1970, text of all notes and of the box]`, and
 * how many letters the box took from the keyboard. Text, since it runs in the page before its own scripts.
 */
const WATCH = `
  globalThis.shownNotes = [];
  globalThis.lettersTaken = 0;
  const at = () => performance.timeOrigin + performance.now();
  const look = () => {
    const box = document.querySelector('textarea[aria-label="Note"]');
    if (!box) return;
    const text = box.value;
    if (text !== globalThis.shownNotes.at(-1)?.[1]) globalThis.shownNotes.push([at(), text]);
  };
  // A channel is not slowed down in a page behind another one, as timers are.
  const beat = new MessageChannel();
  beat.port1.onmessage = () => { look(); setTimeout(() => beat.port2.postMessage(null), 4); };
  beat.port2.postMessage(null);
  addEventListener('input', ({ target, data }) => {
    if (target.getAttribute?.('aria-label') !== 'Note' || !data) return;
    globalThis.lettersTaken += data.length;
    look();
  }, true);
`;

/** Prepares a page, before it is opened, to write down what its note shows. */
export function watchNote(page: Page): Promise<unknown> {
  return page.addInitScript(WATCH);
}

/** How many letters the note box of a page has taken from the keyboard. */
export function lettersTaken(page: Page): Promise<number> {
  return page.evaluate<number>('globalThis.lettersTaken');
}

/** Waits until the note box of a page has shown a text that ends so. Returns when it first did, in milliseconds since 1970. */
export function untilShown(page: Page, ending: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    const end = performance.now() + 5000;
    const look = () => {
      const shown = globalThis.shownNotes.find(([, text]) => text.endsWith(${JSON.stringify(ending)}));
      if (shown) resolve(shown[0]);
      else if (performance.now() > end) reject(new Error('the note never showed ' + ${JSON.stringify(ending)}));
      else setTimeout(look, 2);
    };
    look();
  })`);
}
