import type { BrowserContext } from '@playwright/test';

/** Resolves when the first control that can be used has been painted, to the milliseconds since the navigation began. */
const WATCH = `
  globalThis.firstControl = new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector('button:not(:disabled), input:not(:disabled), a[href]')) return requestAnimationFrame(look);
      requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
`;

/** Opens a page in a new tab, measures how long it takes to its first control, and closes it. */
export async function firstControl(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url);
  const milliseconds = await page.evaluate<number>('globalThis.firstControl');
  await page.close();
  return milliseconds;
}
