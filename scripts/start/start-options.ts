import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface StartOptions {
  readonly headless: boolean;
  /** Where to write pictures of the main screens before ending, or null to leave the browser to the person. */
  readonly screenshotsFolder: string | null;
  /** A profile to use and keep, or null for a fresh one that is removed. */
  readonly profileFolder: string | null;
}

export const USAGE = 'Usage: npm start -- [--keep-profile DIR] [--headless] [--screenshots DIR]';

/** Reads the command line; folders become absolute. Throws an Error whose message says which word is wrong. */
export function parseStartOptions(words: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      headless: { type: 'boolean', default: false },
      screenshots: { type: 'string' },
      'keep-profile': { type: 'string' },
    },
  });
  return {
    // Pictures are of a set size, which only a browser without a window keeps to.
    headless: values.headless || values.screenshots !== undefined,
    screenshotsFolder: folder(values.screenshots),
    profileFolder: folder(values['keep-profile']),
  };
}

function folder(name: string | undefined): string | null {
  if (name === '') throw new Error('A folder is missing after --screenshots or --keep-profile.');
  return name === undefined ? null : path.resolve(name);
}
