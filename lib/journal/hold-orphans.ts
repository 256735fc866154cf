import type { CopyFiles, OpenCopyFile } from './copy-files';
import { lookThrough } from './read-copy-file';
import type { FoundJournal } from './survey';

/** Journals of pages that are gone, held so that nobody else takes them. */
export interface Orphans {
  readonly journals: readonly FoundJournal[];
  /** Lets go of them, and removes them where what they hold is elsewhere now. */
  release(removed: boolean): Promise<void>;
}

/**
 * Takes hold of the journals that no page writes any more and that can be taken for what they are.
 * @param schema which schema their rows follow; null for all, also those whose first line cannot be read
 */
export async function holdOrphans(
  files: CopyFiles,
  journals: readonly FoundJournal[],
  schema: number | null,
): Promise<Orphans> {
  const held: { readonly journal: FoundJournal; readonly file: OpenCopyFile }[] = [];
  for (const journal of journals) {
    const file = await files.open(journal.name, false);
    if (file === null) continue;
    if (file.bytes === 0) {
      // Nobody wrote it, but somebody may be about to: it can go, but it can never be said to be replaced.
      await file.close();
      await files.remove(journal.name);
    } else if (schema === null || (await follows(files, journal, schema))) held.push({ journal, file });
    else await file.close();
  }
  return {
    journals: held.map(({ journal }) => journal),
    async release(removed) {
      for (const { journal, file } of held) {
        await file.close();
        if (removed) await files.remove(journal.name);
      }
    },
  };
}

/** A journal whose first line was cut short, and that ends there, follows any schema. */
async function follows(files: CopyFiles, journal: FoundJournal, schema: number): Promise<boolean> {
  if (journal.schema !== null) return journal.schema === schema;
  const { rows, damaged } = await lookThrough('journal', files.read(journal.name));
  return rows === 0 && damaged === 0;
}
