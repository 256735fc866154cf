import type { RowChange } from '../domain/storage/row-change';
import type { CopyFiles, OpenCopyFile } from './copy-files';
import type { JournalHead } from './file-heads';
import { journalName, parseName } from './file-names';
import { encodeLine } from './journal-lines';
import type { Written } from './second-copy';
import { survey } from './survey';

/** The journal that this page writes. What is asked of it is done one after the other. */
export interface OwnJournal {
  append(changes: readonly RowChange[]): Promise<Written>;
  /** Lets go of the journal as it is; the next change begins another. */
  retire(): Promise<void>;
}

interface Current {
  readonly name: string;
  readonly file: OpenCopyFile;
}

/** Keeps one page's journal, which begins with the first change. */
export function createOwnJournal(files: CopyFiles, page: string, schema: number): OwnJournal {
  const head = encodeLine(JSON.stringify({ format: 'evenhand-journal/1', schema } satisfies JournalHead));
  let current: Current | null = null;
  let number = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function begin(): Promise<Current> {
    if (number === 0) number = await highestNumber(files);
    for (;;) {
      number += 1;
      const name = journalName(page, number);
      const file = await files.open(name, true);
      if (file?.bytes === 0) return { name, file };
      await file?.close();
    }
  }

  async function write(line: Uint8Array): Promise<Written> {
    current ??= await begin();
    const { name, file } = current;
    const before = file.bytes;
    try {
      if (before === 0) await file.write(head);
      await file.write(line);
      await file.flush();
    } catch (error) {
      await takeBack(file, before);
      throw error;
    }
    return { file: name, bytes: file.bytes };
  }

  /** Half a line must not stand before the next one: where it cannot be cut off, the next one goes elsewhere. */
  async function takeBack(file: OpenCopyFile, before: number): Promise<void> {
    try {
      await file.truncate(before);
    } catch {
      current = null;
      await file.close();
    }
  }

  async function letGo(): Promise<void> {
    const file = current?.file;
    current = null;
    await file?.close();
  }

  return {
    append: (changes) => inTurn(() => write(encodeLine(JSON.stringify(changes)))),
    retire: () => inTurn(letGo),
  };
}

/** The highest number of all journals that there are or were. */
async function highestNumber(files: CopyFiles): Promise<number> {
  const { journals, leftovers, replaced } = await survey(files);
  const names = [...journals.map(({ name }) => name), ...leftovers, ...replaced];
  return Math.max(0, ...names.map(numberOf));
}

function numberOf(name: string): number {
  const named = parseName(name);
  return named?.kind === 'journal' ? named.number : 0;
}
