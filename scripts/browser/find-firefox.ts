import { downloadedBrowser } from './download-browser';
import { findProgram, programFromVariable } from './find-program';
import type { ProgramPlaces } from './find-program';
import type { Machine } from './machine';

const PLACES: ProgramPlaces = {
  names: ['firefox-esr', 'firefox'],
  mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The Firefox to run the product in, or undefined: what FIREFOX_PATH names, then the extended-support release, then
 * Firefox, then one downloaded before. Throws where FIREFOX_PATH names no program.
 */
export async function findFirefox(machine: Machine): Promise<string | undefined> {
  return (
    programFromVariable(machine, 'FIREFOX_PATH') ??
    findProgram(machine, PLACES) ??
    (await downloadedBrowser('firefox', machine))
  );
}
