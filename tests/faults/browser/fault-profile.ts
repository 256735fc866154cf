import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { connectDockedPanel, openDockedPanel } from '@/scripts/browser/docked-panel';
import type { ExtensionBrowser } from '@/scripts/browser/extension-browser';
import { openExtensionBrowser } from '@/scripts/browser/extension-browser';
import { DashboardPage } from '@/tests/e2e/pages/dashboard.page';
import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { killBrowser } from '@/tests/support/kill-browser';

/** What the profile needs to know of the bench. */
interface Extension {
  readonly executablePath: string;
  readonly extensionFolder: string;
}

const PANEL = { width: 360, height: 665 };
const DASHBOARD = { width: 1280, height: 860 };

/** A browser profile on the disk, with the extension, whose browser may be killed and launched again. */
export class FaultProfile {
  readonly folder: string;
  readonly #extension: Extension;
  #browser: ExtensionBrowser | null = null;

  constructor(extension: Extension, folder: string) {
    this.#extension = extension;
    this.folder = folder;
  }

  get extensionId(): string {
    return this.#running.extensionId;
  }

  get context(): BrowserContext {
    return this.#running.context;
  }

  /** Opens the browser; it must not run yet. */
  async launch(): Promise<void> {
    const { executablePath, extensionFolder } = this.#extension;
    const options = { executablePath, extensionFolder, profileFolder: this.folder, headless: true };
    this.#browser = await openExtensionBrowser(options);
  }

  /** Ends the browser as `kill -9` of its process group does. */
  async kill(): Promise<void> {
    const browser = this.#running;
    this.#browser = null;
    await killBrowser(browser);
  }

  /** The side panel's page, as a tab. */
  async openPanel(): Promise<PanelPage> {
    return new PanelPage(await this.openTab('sidepanel.html', PANEL));
  }

  /** The real side panel beside the first tab. */
  async openDockedPanel(): Promise<PanelPage> {
    const tab = this.context.pages()[0] ?? (await this.context.newPage());
    return new PanelPage(await connectDockedPanel(this.#running, await openDockedPanel(this.#running, tab)));
  }

  async openDashboard(hash: string): Promise<DashboardPage> {
    return new DashboardPage(await this.openTab(`dashboard.html${hash}`, DASHBOARD));
  }

  /** Opens a page of the extension as a tab; `prepare` is called before the page's own scripts run. */
  async openTab(
    place: string,
    size: { width: number; height: number },
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await prepare(page);
    await page.goto(`chrome-extension://${this.extensionId}/${place}`);
    return page;
  }

  /** Closes the browser, if it runs, and removes the profile. */
  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    await browser?.context.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #running(): ExtensionBrowser {
    if (!this.#browser) throw new Error('The browser of this profile does not run.');
    return this.#browser;
  }
}
