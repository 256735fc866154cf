import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotRunError } from '../fault';

const run = promisify(execFile);
const PIECE = Buffer.alloc(4096);

/** A disk of a few megabytes, in memory, that can be filled to the last byte. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Mounts one.
   * @throws CannotRunError where this process may not mount anything
   */
  static async mount(folder: string, megabytes: number): Promise<SmallDisk> {
    await mkdir(folder, { recursive: true });
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'evenhand-small-disk', folder]);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n').join(' ').trim() : String(error);
      throw new CannotRunError(`It needs a small disk of its own, which only root may mount. ${reason}`);
    }
    return new SmallDisk(folder);
  }

  /** Writes until not a byte more fits. */
  async fill(): Promise<void> {
    const file = await open(this.#filler, 'a');
    try {
      for (;;) await file.write(PIECE);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    } finally {
      await file.close();
    }
  }

  /** Makes room again. */
  async makeRoom(): Promise<void> {
    await rm(this.#filler, { force: true });
  }

  /** Takes the disk away, with all that is on it. */
  async unmount(): Promise<void> {
    // Lazily: a browser that is going may hold a file for a moment longer.
    await run('umount', ['--lazy', this.folder]);
  }

  get #filler(): string {
    return path.join(this.folder, 'filler');
  }
}
