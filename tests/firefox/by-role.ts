import type { Page } from 'puppeteer-core';

/** The element of a role with this accessible name, as soon as it can be used. */
export function byRole(page: Page, role: string, name: string) {
  return page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
}

/** Waits until the page shows a text. */
export async function seeText(page: Page, text: string): Promise<void> {
  await page.locator(`::-p-text(${text})`).wait();
}
