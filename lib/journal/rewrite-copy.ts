import type { RowChange } from '../domain/storage/row-change';
import { compareRows } from '../domain/storage/row-change';
import type { CopyFiles } from './copy-files';
import { snapshotName } from './file-names';
import { holdOrphans } from './hold-orphans';
import { withoutDeleted } from './leave-out';
import { lowestOutside } from './lowest-outside';
import type { Survey } from './survey';
import { nextSnapshot, survey } from './survey';
import { writeSnapshot } from './write-snapshot';

/**
 * Puts a new snapshot in the place of every snapshot and of every journal that no page writes any more. There has to be
 * one file at least, or a snapshot that is cut short later could not be told from one that was never whole.
 */
export async function rewriteCopy(
  files: CopyFiles,
  schema: number,
  batches: AsyncIterable<readonly RowChange[]>,
): Promise<void> {
  const found = await survey(files);
  const orphans = await holdOrphans(files, found.journals, null);
  let written = false;
  try {
    await write(files, schema, found, orphans.journals, batches);
    written = true;
  } finally {
    await orphans.release(written);
  }
  for (const { name } of found.snapshots) await files.remove(name);
}

async function write(
  files: CopyFiles,
  schema: number,
  found: Survey,
  orphans: Survey['journals'],
  batches: AsyncIterable<readonly RowChange[]>,
): Promise<void> {
  const number = nextSnapshot(found);
  const others = found.journals.filter((journal) => !orphans.includes(journal));
  const outside = await lowestOutside(files, others, []);
  const head = {
    format: 'evenhand-snapshot/1' as const,
    schema,
    from: [...found.snapshots, ...orphans].map(({ name }) => name),
    replaces: true,
    replaced: found.replaced.slice(0, 300),
  };
  let sequence = 0;

  async function* checked(): AsyncGenerator<readonly RowChange[]> {
    let last: RowChange | null = null;
    for await (const batch of batches) {
      for (const change of batch) {
        if (last !== null && compareRows(last, change) >= 0) throw new Error('The rows are not in order.');
        last = change;
        sequence = Math.max(sequence, change.sequence);
      }
      yield batch;
    }
  }

  const from = Math.min(number, ...found.snapshots.map((snapshot) => snapshot.from));
  await writeSnapshot(files, snapshotName(from, number), head, withoutDeleted(checked(), outside), () => ({
    sequence,
    lost: 0,
  }));
}
