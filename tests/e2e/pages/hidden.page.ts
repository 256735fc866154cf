import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A page of the panel that may be hidden, by what a person sees. */
export class HiddenPage {
  readonly page: Page;
  readonly hidePanel: Locator;
  readonly showAgain: Locator;
  readonly closePanel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.hidePanel = page.getByRole('button', { name: 'Hide panel', exact: true });
    this.showAgain = page.getByRole('button', { name: 'Show again', exact: true });
    this.closePanel = page.getByRole('button', { name: 'Close panel', exact: true });
  }

  /** Nothing but the way back is painted, named or within reach, and the focus is on it. */
  async expectHidden(): Promise<void> {
    await expect(this.showAgain).toBeFocused();
    expect(await paintedText(this.page)).toBe(BLANK);
    await expect(this.page).toHaveTitle('Evenhand');
    await expect(this.page.locator('body')).toMatchAriaSnapshot(`
      - dialog "Hidden":
        - button "Show again"
        - button "Close panel"
    `);
    const reached = new Set<string>();
    for (let stops = 0; stops < 5; stops += 1) {
      await this.page.keyboard.press('Tab');
      reached.add(await this.page.evaluate(() => (document.activeElement as HTMLElement).innerText)); // an HTML page
    }
    expect([...reached].join(' ')).toContain('Close panel');
    for (const name of reached) expect(BLANK).toContain(oneLine(name));
    await this.showAgain.focus();
  }

  /** The panel shows what it showed before. */
  async expectShown(): Promise<void> {
    await expect(this.showAgain).toBeHidden();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}

/** All that a hidden page says. */
export const BLANK = 'Show again Close panel';

/** The words that a page paints, on one line. */
export async function paintedText(page: Page): Promise<string> {
  return oneLine(await page.evaluate(() => document.body.innerText));
}

/** A text without its line breaks. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Records what the page paints in the frame after the next event of a kind, however it came about. */
export async function watchNextFrame(page: Page, event: 'click' | 'keydown'): Promise<() => Promise<string>> {
  const frame = await page.evaluateHandle((kind) => {
    const painted = new Promise<string>((resolve) => {
      const look = () => requestAnimationFrame(() => resolve(document.body.innerText));
      document.addEventListener(kind, look, { capture: true, once: true });
    });
    return { painted };
  }, event);
  return async () => oneLine(await frame.evaluate(({ painted }) => painted));
}
