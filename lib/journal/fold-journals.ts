import type { RowChange } from '../domain/storage/row-change';
import type { CopyFiles } from './copy-files';
import { snapshotName } from './file-names';
import { holdOrphans } from './hold-orphans';
import { withoutErased } from './leave-out';
import { readCopyFile } from './read-copy-file';
import { sortedRuns } from './sorted-runs';
import type { Survey } from './survey';
import { nextSnapshot } from './survey';
import { writeSnapshot } from './write-snapshot';

/** How many rows are sorted at once: what holds more becomes several snapshots. */
const RUN = 20_000;

/** Folds the journals that no page writes any more, and whose rows follow a schema, into new snapshots. */
export async function foldJournals(
  files: CopyFiles,
  found: Survey,
  schema: number,
  erased: ReadonlySet<string>,
): Promise<void> {
  const orphans = await holdOrphans(files, found.journals, schema);
  let folded = false;
  try {
    if (orphans.journals.length > 0) await writeRuns();
    folded = true;
  } finally {
    await orphans.release(folded);
  }

  async function writeRuns(): Promise<void> {
    const readings = orphans.journals.map(({ name }) => readCopyFile('journal', files.read(name)));
    const from = orphans.journals.map(({ name }) => name);
    let number = nextSnapshot(found);

    async function write(run: readonly RowChange[], replaces: boolean): Promise<void> {
      const name = snapshotName(number, number);
      number += 1;
      const head = { format: 'evenhand-snapshot/1' as const, schema, from, replaces, replaced: [] };
      await writeSnapshot(files, name, head, withoutErased([run], erased), () => ({
        sequence: Math.max(...readings.map(({ findings }) => findings.sequence)),
        lost: replaces ? readings.reduce((sum, { findings }) => sum + findings.damaged, 0) : 0,
      }));
    }

    let last: readonly RowChange[] = [];
    for await (const run of sortedRuns(inTurn(readings.map(({ batches }) => batches)), RUN)) {
      // Only the last one replaces the journals: until it is whole they are what counts.
      if (last.length > 0) await write(last, false);
      last = run;
    }
    await write(last, true);
  }
}

async function* inTurn<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const source of sources) yield* source;
}
