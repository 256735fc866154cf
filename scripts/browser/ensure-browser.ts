import { ensureProgram } from './ensure-program';
import { findBrowser } from './find-browser';
import { thisMachine } from './machine';

/**
 * The path of the browser that the product is run in: see `findBrowser`. Where there is none, gets Debian's chromium
 * or Chrome for Testing. Throws one line that says what to do where neither can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const wanted = {
    title: 'Chrome for Testing',
    download: 'chrome',
    // A bare Debian has no font at all, and a page without letters has no screen to look at.
    debianPackages: ['chromium', 'fonts-dejavu-core'],
    byHand: 'Install Chromium, Edge or Chrome, or set CHROME_PATH to the program of one.',
    find: findBrowser,
  } as const;
  return ensureProgram(wanted, thisMachine());
}
