import type { CopyFiles } from './copy-files';
import { foldJournals } from './fold-journals';
import { inspectCopy } from './inspect-copy';
import { mergeSnapshots, nextMerge } from './merge-snapshots';
import { createOwnJournal } from './own-journal';
import { readJournalled, readRows } from './read-rows';
import { rewriteCopy } from './rewrite-copy';
import type { SecondCopy } from './second-copy';
import { survey } from './survey';

/**
 * Keeps a second copy in a folder of files. A new file is whole and on the disk before those go that it replaces, so that
 * a kill at any point loses nothing.
 * @param page tells this writer from every other, and from every one before it
 * @param schema the schema that the rows follow which are appended
 */
export function createSecondCopy(files: CopyFiles, page: string, schema: number): SecondCopy {
  const journal = createOwnJournal(files, page, schema);
  let rewriting = false;

  /** Files stay while they are read. A rewrite that is fed with this copy's own rows has the turn already. */
  async function* inTurn<T>(read: () => AsyncGenerator<T>): AsyncGenerator<T> {
    if (rewriting) {
      yield* read();
      return;
    }
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    await new Promise<void>((begin, fail) => {
      const turn = files.turn('together', () => {
        begin();
        return finished;
      });
      turn.catch(fail);
    });
    try {
      yield* read();
    } finally {
      finish();
    }
  }

  return {
    append: (changes) => journal.append(changes),
    inspect: (depth) => files.turn('together', () => inspectCopy(files, depth)),
    journalled: () => inTurn(() => readJournalled(files, schema)),
    rows: () => inTurn(() => readRows(files, schema)),
    async snapshot({ thorough, erased }) {
      await journal.retire();
      return files.turn('alone', async () => {
        await clearLeftovers(files);
        await foldJournals(files, await survey(files), schema, erased);
        for (let merged = false; !(merged && thorough); merged = true) {
          const found = await survey(files);
          const group = nextMerge(found, schema, thorough);
          if (group === null) break;
          await mergeSnapshots(files, found, group, schema, erased);
        }
        return inspectCopy(files, 'names');
      });
    },
    async rewrite(batches) {
      // A file of this page's to replace: see `rewriteCopy`.
      await journal.append([]);
      await journal.retire();
      return files.turn('alone', async () => {
        await clearLeftovers(files);
        rewriting = true;
        try {
          await rewriteCopy(files, schema, batches);
        } finally {
          rewriting = false;
        }
        return inspectCopy(files, 'names');
      });
    },
    close: () => journal.retire(),
  };
}

async function clearLeftovers(files: CopyFiles): Promise<void> {
  for (const name of (await survey(files)).leftovers) await files.remove(name);
}
