import { homedir } from 'node:os';
import path from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { Machine } from './machine';

/** Chrome means Chrome for Testing: it updates nothing by itself and still side-loads extensions. */
export type DownloadableBrowser = 'chrome' | 'firefox';

const BROWSERS = { chrome: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The newest copy of a browser that was downloaded before, by this or by another project, or undefined. */
export async function downloadedBrowser(
  name: DownloadableBrowser,
  machine: Machine,
): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: cacheFolder(machine) });
  return installed
    .filter((copy) => copy.browser === BROWSERS[name] && machine.hasProgram(copy.executablePath))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))[0]?.executablePath;
}

/** Downloads the stable release of a browser and returns where its program lies. Throws where it cannot be had. */
export async function downloadBrowser(name: DownloadableBrowser, machine: Machine): Promise<string> {
  const browser = BROWSERS[name];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is none for this system');
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const copy = await install({ browser, buildId, platform, cacheDir: cacheFolder(machine) });
  return copy.executablePath;
}

/** The folder that the installer's other users share, so that a browser is downloaded once. */
function cacheFolder({ env }: Machine): string {
  return env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer');
}
