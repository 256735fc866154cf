import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { FaultProfile } from './fault-profile';

/** What the faults of one run of the programme share: the browser, the extension, and a folder that goes with it at the end. */
export class FaultBench {
  readonly executablePath: string;
  readonly extensionFolder: string;
  readonly folder: string;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly #endings: (() => void)[] = [];

  private constructor(executablePath: string, folder: string) {
    this.executablePath = executablePath;
    this.folder = folder;
    this.extensionFolder = path.join(folder, 'extension');
  }

  /** Copies a built extension, so that a build made meanwhile does not change what is being tried. */
  static async open(built: string): Promise<FaultBench> {
    const folder = await mkdtemp(path.join(tmpdir(), 'evenhand-faults-'));
    const bench = new FaultBench(await ensureBrowser(), folder);
    await cp(built, bench.extensionFolder, { recursive: true });
    return bench;
  }

  /** An empty folder of a browser profile. */
  newProfileFolder(): Promise<string> {
    return mkdtemp(path.join(this.folder, 'profile-'));
  }

  /** Opens a browser on a profile: a fresh one, or the one in a folder. */
  async openProfile(folder?: string): Promise<FaultProfile> {
    const profile = this.profileIn(folder ?? (await this.newProfileFolder()));
    await profile.launch();
    return profile;
  }

  /** A profile in a folder, whose browser is yet to be launched. */
  profileIn(folder: string): FaultProfile {
    return new FaultProfile(this, folder);
  }

  /** What several runs start from, made by whoever asks for it first. */
  shared<T>(name: string, make: () => Promise<T>): Promise<T> {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made as Promise<T>; // whoever gives it a name makes the same
  }

  /** Names what is to be done when the bench is closed. */
  atEnd(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** Ends and removes everything. */
  async close(): Promise<void> {
    for (const ending of this.#endings) ending();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
