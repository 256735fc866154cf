import { downloadBrowser } from './download-browser';
import type { DownloadableBrowser } from './download-browser';
import { installDebianPackages } from './install-debian-package';
import type { Machine } from './machine';

/** A browser that is looked for, and how to get it where it is missing. */
export interface WantedBrowser {
  /** What people call it. */
  readonly title: string;
  readonly download: DownloadableBrowser;
  readonly debianPackages: readonly string[];
  /** What to do by hand, as the end of a sentence: a command or two. */
  readonly byHand: string;
  find(machine: Machine): Promise<string | undefined>;
}

/** The ways to get a browser; tests hand in their own. */
export interface Installers {
  debianPackages(names: readonly string[]): void;
  download(name: DownloadableBrowser, machine: Machine): Promise<string>;
  say(line: string): void;
}

const INSTALLERS: Installers = {
  debianPackages: installDebianPackages,
  download: downloadBrowser,
  say: (line) => process.stderr.write(`${line}\n`),
};

/**
 * The path of a wanted browser's program. Where the machine has none, it is installed: Debian's package as root on
 * Debian (it brings the libraries along that a download lacks), otherwise a download. Throws one line that says what
 * to do where neither works.
 */
export async function ensureProgram(
  wanted: WantedBrowser,
  machine: Machine,
  installers: Installers = INSTALLERS,
): Promise<string> {
  const found = (await wanted.find(machine)) ?? (await fromDebian(wanted, machine, installers));
  if (found) return found;
  try {
    installers.say(`No browser was found. Downloading ${wanted.title}; this takes a minute.`);
    return await installers.download(wanted.download, machine);
  } catch (error) {
    const reason = firstLine(error);
    throw new Error(
      `No browser was found, and ${wanted.title} could not be downloaded (${reason}). ${wanted.byHand}`,
      { cause: error },
    );
  }
}

async function fromDebian(
  wanted: WantedBrowser,
  machine: Machine,
  installers: Installers,
): Promise<string | undefined> {
  if (!machine.isDebianRoot) return undefined;
  try {
    installers.say(`No browser was found. Installing ${wanted.debianPackages.join(' and ')} with apt-get.`);
    installers.debianPackages(wanted.debianPackages);
  } catch (error) {
    installers.say(`apt-get could not install it (${firstLine(error)}).`);
  }
  return wanted.find(machine);
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/\.$/, '');
}
