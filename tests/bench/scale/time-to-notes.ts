import type { Locator, Page } from '@playwright/test';

/**
 * Resolves at the frame that has painted as many as are wanted of what a selector names, to the milliseconds since the
 * click before it; text, since it runs in the page.
 */
const WATCH = `(selector, wanted) => {
  addEventListener('click', (event) => {
    globalThis.shown = new Promise((resolve) => {
      const look = () => {
        if (document.querySelectorAll(selector).length < wanted) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - event.timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  }, { capture: true, once: true });
}`;

/** Clicks, and measures how long it takes until so many of what the selector names are painted. */
export async function timeToNotes(
  page: Page,
  control: Locator,
  { selector, wanted }: { readonly selector: string; readonly wanted: number },
): Promise<number> {
  await page.bringToFront();
  await control.waitFor();
  // It has been there for a while: what came before is painted, and nothing is left to do.
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  await page.evaluate(`(${WATCH})(${JSON.stringify(selector)}, ${wanted})`);
  await control.click();
  return page.evaluate<number>('globalThis.shown');
}
