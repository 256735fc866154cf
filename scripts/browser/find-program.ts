import path from 'node:path';
import type { Machine } from './machine';

/** Where one program may be found: names on the PATH, places of macOS, and places below Windows' program folders. */
export interface ProgramPlaces {
  readonly names: readonly string[];
  readonly mac: readonly string[];
  readonly windows: readonly string[];
}

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The path of the first program of `places` that the machine has, in their order, or undefined. */
export function findProgram(machine: Machine, places: ProgramPlaces): string | undefined {
  return candidates(machine, places).find((file) => machine.hasProgram(file));
}

/**
 * The program that a variable such as CHROME_PATH names, or undefined where it is not set.
 * Throws where it names no program: a wish is never quietly replaced by another browser.
 */
export function programFromVariable(machine: Machine, variable: string): string | undefined {
  const file = machine.env[variable];
  if (!file) return undefined;
  if (machine.hasProgram(file)) return file;
  throw new Error(`${variable} names ${file}, where there is no browser. Correct it, or unset it.`);
}

function candidates({ platform, env }: Machine, { names, mac, windows }: ProgramPlaces): string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    return windows.flatMap((place) => roots.map((root) => path.win32.join(root, place)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' ? [...mac, ...onPath] : onPath;
}
