import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

/** A browser to start, and where it keeps its things. */
export interface Launch {
  readonly executablePath: string;
  readonly profileFolder: string;
  readonly downloadsFolder: string;
  readonly headless: boolean;
}

/** In a window of this size the docked side panel has 360 × 665 px. */
const WINDOW = { width: 1280, height: 800 };

/**
 * Starts a browser that takes extensions over its DevTools connection, on a port of its own choice besides. It runs in
 * its sandbox where the system has one to offer: root has none, and some systems grant none to a downloaded browser.
 * Throws where the browser does not start.
 */
export async function launchBrowser(launch: Launch): Promise<BrowserContext> {
  if (process.getuid?.() === 0) return start(launch, false);
  try {
    return await start(launch, true);
  } catch (error) {
    if (error instanceof Error && /sandboxing failed|No usable sandbox/.test(error.message))
      return start(launch, false);
    throw error;
  }
}

function start(
  { executablePath, profileFolder, downloadsFolder, headless }: Launch,
  chromiumSandbox: boolean,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileFolder, {
    executablePath,
    headless,
    chromiumSandbox,
    downloadsPath: downloadsFolder,
    // Null leaves the page to its window, and the theme to the person before it.
    ...(headless ? { viewport: WINDOW } : { viewport: null, colorScheme: null }),
    handleSIGINT: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
    ],
  });
}
