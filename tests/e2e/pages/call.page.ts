import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { VirtualDisplay } from '@/scripts/browser/virtual-display';

/** The tab of a call, with real keys: what is pressed is heard by whatever has the focus on the screen. */
export class CallPage {
  readonly page: Page;
  readonly #display: VirtualDisplay;

  constructor(page: Page, display: VirtualDisplay) {
    this.page = page;
    this.#display = display;
  }

  /** Brings the tab to the front and the focus into it, as one does who talks to a candidate. */
  async focus(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('heading').first().click();
    await expect.poll(() => this.page.evaluate(() => document.hasFocus())).toBe(true);
  }

  /** Presses one of the product's shortcuts while the call has the focus. */
  async press(letter: 'O' | 'U' | 'K' | 'G'): Promise<void> {
    await this.focus();
    this.#display.press(`alt+shift+${letter.toLowerCase()}`);
  }

  /** The keys that reached the page of the call itself. */
  async heardKeys(): Promise<string[]> {
    return this.page.evaluate<string[]>('window.heardKeys');
  }

  /** Lets the page of the call hear its keys, from now on. */
  async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const heardKeys: string[] = [];
      Object.assign(window, { heardKeys });
      document.addEventListener('keydown', ({ key }) => heardKeys.push(key));
    });
  }
}
