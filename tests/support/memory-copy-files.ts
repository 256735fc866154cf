import type { CopyFiles, ListedFile, OpenCopyFile } from '@/lib/journal/copy-files';
import { MemoryTurns } from './memory-turns';

/** What every call of a page throws that was killed. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

interface Stored {
  bytes: Uint8Array;
  /** How much of it is on the disk. */
  flushed: number;
  holder: MemoryCopyFiles | null;
}

/** When a page is to be killed: within its n-th step that changes a file, with so much of a write done. */
export interface Doom {
  readonly steps: number;
  readonly share: number;
}

/** A folder in memory that several pages work in, each through a `MemoryCopyFiles` of its own. */
export class MemoryFolder {
  readonly files = new Map<string, Stored>();
  readonly turns = new MemoryTurns();
  /** How many bytes fit in all. */
  room = Infinity;
  /** How many bytes are read at once: few, so that lines are cut anywhere. */
  piece = 61;

  /** Another folder with the same files, which nobody holds. */
  twin(): MemoryFolder {
    const twin = new MemoryFolder();
    twin.piece = this.piece;
    for (const [name, { bytes }] of this.files) {
      twin.files.set(name, { bytes: bytes.slice(), flushed: bytes.length, holder: null });
    }
    return twin;
  }

  page(): MemoryCopyFiles {
    return new MemoryCopyFiles(this);
  }

  get used(): number {
    return [...this.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  }
}

/** A page's way to a folder in memory. */
export class MemoryCopyFiles implements CopyFiles {
  readonly #folder: MemoryFolder;
  #doom: Doom | null = null;
  #killed = false;

  constructor(folder: MemoryFolder) {
    this.#folder = folder;
  }

  get killed(): boolean {
    return this.#killed;
  }

  doom(doom: Doom): void {
    this.#doom = doom;
  }

  /** Ends the page. What it wrote stays; where the power goes too, of what was not flushed only a share. */
  kill(share = 1): void {
    this.#killed = true;
    for (const file of this.#folder.files.values()) {
      if (file.holder !== this) continue;
      file.holder = null;
      const length = file.flushed + Math.floor((file.bytes.length - file.flushed) * share);
      file.bytes = file.bytes.slice(0, length);
    }
    this.#folder.turns.drop(this);
  }

  async list(): Promise<readonly ListedFile[]> {
    await this.#alive();
    return [...this.#folder.files].map(([name, { bytes }]) => ({ name, bytes: bytes.length }));
  }

  async open(name: string, create: boolean): Promise<OpenCopyFile | null> {
    await this.#alive();
    const there = this.#folder.files.get(name);
    if (there === undefined && !create) return null;
    if (there !== undefined && there.holder !== null) return null;
    const file: Stored = there ?? { bytes: new Uint8Array(), flushed: 0, holder: null };
    if (there === undefined) this.#step(() => this.#folder.files.set(name, file));
    file.holder = this;
    return this.#opened(file);
  }

  async *read(name: string, from = 0): AsyncGenerator<Uint8Array> {
    await this.#alive();
    const bytes = this.#folder.files.get(name)?.bytes ?? new Uint8Array();
    const { piece } = this.#folder;
    for (let at = from; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
  }

  async remove(name: string): Promise<void> {
    await this.#alive();
    if ((this.#folder.files.get(name)?.holder ?? null) !== null) return;
    this.#step(() => this.#folder.files.delete(name));
  }

  async turn<T>(mode: 'alone' | 'together', work: () => Promise<T>): Promise<T> {
    await this.#alive();
    return this.#folder.turns.take(this, mode, work);
  }

  #opened(file: Stored): OpenCopyFile {
    return {
      get bytes() {
        return file.bytes.length;
      },
      write: async (bytes) => {
        await this.#alive();
        const fits = Math.min(bytes.length, Math.max(0, this.#folder.room - this.#folder.used));
        this.#step(
          () => append(file, bytes.subarray(0, fits)),
          (share) => append(file, bytes.subarray(0, Math.floor(fits * share))),
        );
        if (fits < bytes.length) throw new DOMException('There is no room left.', 'QuotaExceededError');
      },
      flush: async () => {
        await this.#alive();
        this.#step(() => (file.flushed = file.bytes.length));
      },
      truncate: async (length) => {
        await this.#alive();
        this.#step(() => {
          file.bytes = file.bytes.slice(0, length);
          file.flushed = Math.min(file.flushed, length);
        });
      },
      close: async () => {
        await this.#alive();
        file.flushed = file.bytes.length;
        file.holder = null;
      },
    };
  }

  async #alive(): Promise<void> {
    await Promise.resolve();
    if (this.#killed) throw new Killed();
  }

  /** Does something that changes a file, or dies within it. */
  #step(whole: () => void, partly: (share: number) => void = () => undefined): void {
    const { steps, share } = this.#doom ?? { steps: Infinity, share: 1 };
    this.#doom = { steps: steps - 1, share };
    if (steps > 0) {
      whole();
      return;
    }
    partly(share);
    this.kill(share);
    throw new Killed();
  }
}

function append(file: Stored, bytes: Uint8Array): void {
  const longer = new Uint8Array(file.bytes.length + bytes.length);
  longer.set(file.bytes);
  longer.set(bytes, file.bytes.length);
  file.bytes = longer;
}
