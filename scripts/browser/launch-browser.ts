import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

/** A browser to start, and where it keeps its things. */
export interface Launch {
  readonly executablePath: string;
  readonly profileFolder: string;
  readonly downloadsFolder: string;
  readonly headless: boolean;
  /** The X display of its window, where it is not the one of this process. */
  readonly display?: string;
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

async function start(
  { executablePath, profileFolder, downloadsFolder, headless, display }: Launch,
  chromiumSandbox: boolean,
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath,
    headless,
    chromiumSandbox,
    downloadsPath: downloadsFolder,
    // Null leaves the page to its window, and the theme to the person before it.
    ...(headless ? { viewport: WINDOW } : { viewport: null, colorScheme: null }),
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    handleSIGINT: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      // With a window, it would be the size of every further one, also of those that ask for another.
      ...(headless ? [`--window-size=${WINDOW.width},${WINDOW.height}`] : []),
      // On a desktop of Wayland the window would open there.
      ...(display !== undefined ? ['--ozone-platform=x11'] : []),
    ],
  });
  if (!headless) await sizeWindow(context);
  return context;
}

async function sizeWindow(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) return;
  const devtools = await context.newCDPSession(page);
  const { windowId } = await devtools.send('Browser.getWindowForTarget');
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: WINDOW });
  await devtools.detach();
}
