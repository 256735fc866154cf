import type { RowChange } from '../domain/storage/row-change';
import type { CopyFiles } from './copy-files';
import { mergeRows, mergeWritten } from './merge-changes';
import { readCopyFile } from './read-copy-file';
import type { StoredChange } from './second-copy';
import { LatestChanges } from './sorted-runs';
import type { FoundJournal, FoundSnapshot } from './survey';
import { survey } from './survey';

/**
 * The last change of each row, in the order of `compareRows`.
 * @param schema what is taken for the schema of a file that does not say its own
 */
export async function* readRows(files: CopyFiles, schema: number): AsyncGenerator<readonly StoredChange[]> {
  const { journals, snapshots } = await survey(files);
  const sorted = snapshots.map((snapshot) => stored(files, snapshot, schema));
  const latest = await Promise.all(journals.map((journal) => sortedJournal(stored(files, journal, schema))));
  yield* mergeRows([...sorted, ...latest]);
}

/** All changes in the journals, in the order in which they were written. */
export async function* readJournalled(
  files: CopyFiles,
  schema: number,
): AsyncGenerator<readonly StoredChange[]> {
  const { journals } = await survey(files);
  yield* mergeWritten(journals.map((journal) => stored(files, journal, schema)));
}

async function* stored(
  files: CopyFiles,
  file: FoundSnapshot | FoundJournal,
  schema: number,
): AsyncGenerator<readonly StoredChange[]> {
  const withSchema = (change: RowChange) => ({ ...change, schema: file.schema ?? schema });
  for await (const batch of readCopyFile(file.kind, files.read(file.name)).batches)
    yield batch.map(withSchema);
}

/** A journal holds what was written in some minutes: it is sorted at once. */
async function sortedJournal(
  batches: AsyncIterable<readonly StoredChange[]>,
): Promise<AsyncIterable<readonly StoredChange[]>> {
  const latest = new LatestChanges<StoredChange>();
  for await (const batch of batches) for (const change of batch) latest.add(change);
  return oneBatch(latest.sorted());
}

async function* oneBatch<T>(batch: readonly T[]): AsyncGenerator<readonly T[]> {
  yield await Promise.resolve(batch);
}
