import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { connectDockedPanel, openDockedPanel, panelOpenedBy } from '@/scripts/browser/docked-panel';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { openExtensionBrowser } from '@/scripts/browser/extension-browser';
import type { ExtensionBrowser } from '@/scripts/browser/extension-browser';
import { killBrowser } from './kill-browser';
import { watchPages } from './page-health';
import type { PageHealth } from './page-health';

const EXTENSION = path.resolve('.output/chrome-mv3');

/** How to open a browser: on a screen with real keys, or without a window. */
export interface SessionOptions {
  readonly display?: string;
}

/**
 * The built extension in a browser with a profile of its own. It outlives restarts of the browser: after `relaunch` and
 * `crash` its context is another one, and pages are opened anew.
 */
export class ExtensionSession {
  readonly #executablePath: string;
  readonly #profileFolder: string;
  readonly #options: SessionOptions;
  readonly #troubles: string[] = [];
  #browser: ExtensionBrowser;
  #health: PageHealth;

  private constructor(
    executablePath: string,
    profileFolder: string,
    options: SessionOptions,
    browser: ExtensionBrowser,
  ) {
    this.#executablePath = executablePath;
    this.#profileFolder = profileFolder;
    this.#options = options;
    this.#browser = browser;
    this.#health = watchPages(browser.context);
  }

  /** Opens a browser on a fresh profile, without a window unless a display is given. */
  static async open(options: SessionOptions = {}): Promise<ExtensionSession> {
    const executablePath = await ensureBrowser();
    const profileFolder = await mkdtemp(path.join(tmpdir(), 'evenhand-test-'));
    const browser = await launch(executablePath, profileFolder, options);
    return new ExtensionSession(executablePath, profileFolder, options, browser);
  }

  get context(): BrowserContext {
    return this.#browser.context;
  }

  get extensionId(): string {
    return this.#browser.extensionId;
  }

  /** Console errors, breaches of the content policy, uncaught errors and crashes of all pages so far. */
  get troubles(): readonly string[] {
    return [...this.#troubles, ...this.#health.troubles];
  }

  /** Opens a page of the extension as a tab of a given size. */
  async openTab(place: string, size: { width: number; height: number }): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${this.extensionId}/${place}`);
    return page;
  }

  /** Opens the real side panel, 360 × 665 px, beside a tab: the one given, or the first one. */
  async openDocked(beside?: Page): Promise<Page> {
    const tab = beside ?? this.context.pages()[0] ?? (await this.context.newPage());
    return this.#adoptPanel(await openDockedPanel(this.#browser, tab));
  }

  /** Does what opens the real side panel, such as pressing its shortcut. */
  async openDockedBy(open: () => Promise<void>): Promise<Page> {
    return this.#adoptPanel(await panelOpenedBy(this.#browser, open));
  }

  /** Closes the browser in good order and opens it again on the same profile. */
  async relaunch(): Promise<void> {
    await this.context.close();
    await this.#reopen();
  }

  /** Kills the browser as a power cut of its processes would, and opens it again on the same profile. */
  async crash(): Promise<void> {
    await killBrowser(this.#browser);
    await this.#reopen();
  }

  /** Closes the browser and removes its profile. */
  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profileFolder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #adoptPanel(targetId: string): Promise<Page> {
    const page = await connectDockedPanel(this.#browser, targetId);
    await this.#health.adopt(page);
    return page;
  }

  async #reopen(): Promise<void> {
    this.#troubles.push(...this.#health.troubles);
    this.#browser = await launch(this.#executablePath, this.#profileFolder, this.#options);
    this.#health = watchPages(this.context);
  }
}

function launch(
  executablePath: string,
  profileFolder: string,
  options: SessionOptions,
): Promise<ExtensionBrowser> {
  const headless = options.display === undefined;
  return openExtensionBrowser({
    executablePath,
    profileFolder,
    extensionFolder: EXTENSION,
    headless,
    ...options,
  });
}
