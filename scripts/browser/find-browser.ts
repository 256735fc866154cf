import { downloadedBrowser } from './download-browser';
import { findProgram, programFromVariable } from './find-program';
import type { ProgramPlaces } from './find-program';
import type { Machine } from './machine';

/** Chromium first, for it is nearest to what the product is tested on, then Edge, then Chrome. */
const PLACES: ProgramPlaces = {
  names: [
    ...['chromium', 'chromium-browser'],
    ...['microsoft-edge', 'microsoft-edge-stable'],
    ...['google-chrome', 'google-chrome-stable'],
  ],
  mac: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The browser to run the product in, or undefined: what CHROME_PATH names, then Chrome for Testing as downloaded
 * before, then Chromium, Edge or Chrome as the machine has them. Throws where CHROME_PATH names no program.
 */
export async function findBrowser(machine: Machine): Promise<string | undefined> {
  return (
    programFromVariable(machine, 'CHROME_PATH') ??
    (await downloadedBrowser('chrome', machine)) ??
    findProgram(machine, PLACES)
  );
}
