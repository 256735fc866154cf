import { ensureProgram } from './ensure-program';
import { findFirefox } from './find-firefox';
import { thisMachine } from './machine';

/**
 * The path of the Firefox that the product is tested in: see `findFirefox`. Where there is none, gets Debian's
 * firefox-esr or a download. Throws one line that says what to do where neither can be had.
 */
export async function ensureFirefox(): Promise<string> {
  const wanted = {
    title: 'Firefox',
    download: 'firefox',
    debianPackages: ['firefox-esr'],
    byHand: 'Install Firefox, or set FIREFOX_PATH to its program.',
    find: findFirefox,
  } as const;
  return ensureProgram(wanted, thisMachine());
}
