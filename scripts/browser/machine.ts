import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** What finding and installing a browser asks of the machine that it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Debian itself, with the right to install its packages. */
  readonly isDebianRoot: boolean;
  /** Whether a program that can be driven lies at this path. */
  hasProgram(file: string): boolean;
}

const LARGEST_WRAPPER = 64 * 1024;

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isDebianRoot: process.getuid?.() === 0 && isDebian('/etc/os-release'),
    hasProgram: (file) => existsSync(file) && statSync(file).isFile() && !isSnap(file),
  };
}

function isDebian(release: string): boolean {
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** A snap sees neither a profile in /tmp nor the pipe that it is driven over; Ubuntu's chromium-browser is a script around one. */
function isSnap(file: string): boolean {
  if (realpathSync(file) === '/usr/bin/snap') return true;
  return statSync(file).size < LARGEST_WRAPPER && readFileSync(file, 'latin1').includes('/snap/bin/');
}
