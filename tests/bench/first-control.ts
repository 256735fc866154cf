import type { BrowserContext } from '@playwright/test';

/** What can be used at once. */
const ANY = 'button:not(:disabled), input:not(:disabled), a[href]';

/** Resolves when the first such control has been painted, to the milliseconds since the navigation began. */
const watch = (control: string) => `
  globalThis.firstControl = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(${JSON.stringify(control)})) return requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
`;

/** Opens a page in a new tab, measures how long it takes to its first control, and closes it. */
export async function firstControl(
  context: BrowserContext,
  url: string,
  control: string = ANY,
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watch(control));
  await page.goto(url);
  const milliseconds = await page.evaluate<number>('globalThis.firstControl');
  await page.close();
  return milliseconds;
}
