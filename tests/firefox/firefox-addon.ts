import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { z } from '@/lib/domain/schema';
import { ensureFirefox } from '@/scripts/browser/ensure-firefox';
import { consoleErrors } from './console-errors';

/** The add-on as it is built, in a Firefox of its own. */
export interface FirefoxAddon {
  /** Opens a page of the add-on, such as `sidepanel.html`, in a tab of that size. */
  openPage(place: string, size: { width: number; height: number }): Promise<Page>;
  /** The errors and breaches of the content policy that Firefox recorded on the add-on's pages so far. */
  troubles(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const ADDON = path.resolve('.output/firefox-mv3');

/** Firefox gives every add-on a random address; a set one lets the tests open its pages. */
const UUID = '7d1f6a52-3c1b-4e0e-9a55-0c7f1d2b3a44';

const Manifest = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

/** Starts Firefox without a window on a fresh profile and installs the built add-on. Throws where either fails. */
export async function openFirefoxAddon(): Promise<FirefoxAddon> {
  const manifest = Manifest.parse(JSON.parse(await readFile(path.join(ADDON, 'manifest.json'), 'utf8')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    // Without it a driver is kept out of the pages of add-ons.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
    },
  });
  try {
    await browser.installExtension(ADDON);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    openPage: (place, size) => openPage(browser, place, size),
    troubles: () => consoleErrors(browser, UUID),
    close: () => browser.close(),
  };
}

async function openPage(
  browser: Browser,
  place: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  // Firefox reports neither load nor content of an add-on's page: what a check looks for is what it waits for.
  await page.goto(`moz-extension://${UUID}/${place}`, { waitUntil: [] });
  return page;
}
