import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { launchBrowser } from './launch-browser';

/** A running browser with the extension loaded. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The DevTools protocol of the browser itself, above all of its tabs. */
  readonly devtools: CDPSession;
  readonly extensionId: string;
  /** Where a second client of the DevTools protocol connects. */
  readonly devtoolsUrl: string;
  /** Where a driven browser puts what its pages save; every client has to name the same folder. */
  readonly downloadsFolder: string;
}

/** How to open a browser. */
export interface ExtensionBrowserOptions {
  readonly executablePath: string;
  /** The built extension, as an absolute path. */
  readonly extensionFolder: string;
  readonly profileFolder: string;
  readonly headless: boolean;
  /** The X display of its window, where it is not the one of this process. */
  readonly display?: string;
}

const PATIENCE_MS = 15_000;

/**
 * Opens a browser on a profile and loads the extension into it. Chrome and Edge no longer take --load-extension; every
 * Chromium takes an extension over the pipe that Playwright drives it by. The id depends on the folder alone.
 * Throws where the browser does not start.
 */
export async function openExtensionBrowser(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const { extensionFolder, profileFolder, headless } = options;
  // What an earlier browser on this profile left behind names a port that nobody listens on.
  await rm(portFile(profileFolder), { force: true });
  const downloadsFolder = path.join(profileFolder, 'downloads');
  const context = await launchBrowser({ ...options, downloadsFolder });
  try {
    const devtools = await browserDevtools(context);
    // For a person, what they save goes where this browser puts it; a driven one would hide it under another name.
    if (!headless) await devtools.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const worker = context.waitForEvent('serviceworker', (each) =>
      each.url().startsWith('chrome-extension://'),
    );
    const { id } = await devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
    await worker;
    const url = await devtoolsUrl(profileFolder);
    return { context, devtools, extensionId: id, devtoolsUrl: url, downloadsFolder };
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function browserDevtools(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser)
    throw new Error('This browser cannot be driven: it offers no DevTools connection of its own.');
  return browser.newBrowserCDPSession();
}

/** The browser writes its port down once it listens, which may be after it has answered over the pipe. */
async function devtoolsUrl(profileFolder: string): Promise<string> {
  const file = portFile(profileFolder);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const written = await readFile(file, 'utf8').catch(() => ''); // not there yet
    const [port, ...rest] = written.split('\n');
    if (port && rest.length > 0) return `http://127.0.0.1:${port}`;
    await delay(20);
  }
  throw new Error('The browser did not say on which port it can be driven.');
}

function portFile(profileFolder: string): string {
  return path.join(profileFolder, 'DevToolsActivePort');
}
