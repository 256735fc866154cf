import { findProgram } from './find-program';
import { installDebianPackages } from './install-debian-package';
import type { Machine } from './machine';
import { thisMachine } from './machine';

/** The programs that make a screen without a monitor and press real keys on it. */
export interface DisplayPrograms {
  readonly xvfb: string;
  readonly xdotool: string;
}

/**
 * Finds Xvfb and xdotool; as root on Debian, installs what is missing. Throws one line that says what to do where they
 * cannot be had.
 */
export function ensureDisplay(
  machine: Machine = thisMachine(),
  install: (names: readonly string[]) => void = installDebianPackages,
): DisplayPrograms {
  const found = find(machine);
  if (found) return found;
  if (machine.isDebianRoot) install(['xvfb', 'xdotool']);
  const installed = find(machine);
  if (installed) return installed;
  throw new Error(
    'Real keys cannot be pressed here: Xvfb or xdotool is missing. Install both (on Debian: apt-get install xvfb xdotool).',
  );
}

function find(machine: Machine): DisplayPrograms | undefined {
  const program = (name: string) => findProgram(machine, { names: [name], mac: [], windows: [] });
  const xvfb = program('Xvfb');
  const xdotool = program('xdotool');
  return xvfb === undefined || xdotool === undefined ? undefined : { xvfb, xdotool };
}
