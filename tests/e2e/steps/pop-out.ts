import type { BrowserContext, Page } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';

/** Where a window is on the screen, and how large. */
export interface WindowBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Asks for the interview in a window of its own. */
export async function askToPopOut({ page }: PanelPage): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Pop out', exact: true }).click();
}

/** Pops the interview out and returns the page of the new window. */
export async function popOut(panel: PanelPage, context: BrowserContext): Promise<{ readonly page: Page }> {
  const opened = context.waitForEvent('page');
  await askToPopOut(panel);
  return { page: await opened };
}

/** The window of a page of the extension, as the browser knows it. */
export async function boundsOf(page: Page): Promise<WindowBounds> {
  return page.evaluate<WindowBounds>(
    'chrome.windows.getCurrent().then(({ left, top, width, height }) => ({ left, top, width, height }))',
  );
}

/** Moves the window of a page of the extension, as a person drags it. */
export async function moveWindow(page: Page, to: WindowBounds): Promise<void> {
  await page.evaluate(
    `chrome.windows.getCurrent().then(({ id }) => chrome.windows.update(id, ${JSON.stringify(to)}))`,
  );
}
