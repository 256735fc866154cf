import type { CopyFiles } from './copy-files';
import { snapshotName } from './file-names';
import { withoutDeleted, withoutErased } from './leave-out';
import { lowestOutside } from './lowest-outside';
import { mergeRows } from './merge-changes';
import { readCopyFile } from './read-copy-file';
import type { FoundSnapshot, Survey } from './survey';
import { nextSnapshot, replacedBy } from './survey';
import { writeSnapshot } from './write-snapshot';

/** How many names of replaced files are passed on. */
const REMEMBERED = 300;

/**
 * Which snapshots are to be merged next, older ones first; null for none. The newest goes into the one before it as soon
 * as it has half its size, so that few remain and a row is not written often. `thorough` takes all.
 */
export function nextMerge(
  { snapshots }: Survey,
  schema: number,
  thorough: boolean,
): readonly FoundSnapshot[] | null {
  const ours = snapshots.filter((snapshot) => snapshot.schema === schema);
  if (thorough) return ours.length > 0 ? ours : null;
  const [older, newest] = ours.slice(-2);
  if (older === undefined || newest === undefined) return null;
  return newest.bytes * 2 >= older.bytes ? [older, newest] : null;
}

/** Merges snapshots into one, then removes them. */
export async function mergeSnapshots(
  files: CopyFiles,
  found: Survey,
  group: readonly FoundSnapshot[],
  schema: number,
  erased: ReadonlySet<string>,
): Promise<void> {
  const readings = group.map(({ name }) => readCopyFile('snapshot', files.read(name)));
  const others = found.snapshots.filter((snapshot) => !group.includes(snapshot));
  const outside = await lowestOutside(files, found.journals, others);
  const merged = mergeRows(readings.map(({ batches }) => batches));
  const from = group.map(({ name }) => name);
  const head = {
    format: 'evenhand-snapshot/1' as const,
    schema,
    from,
    replaces: true,
    replaced: group.toReversed().flatMap(replacedBy).slice(0, REMEMBERED),
  };
  await writeSnapshot(
    files,
    mergedName(found, group),
    head,
    withoutDeleted(withoutErased(merged, erased), outside),
    () => ({
      sequence: Math.max(...readings.map(({ findings }) => findings.sequence)),
      // A snapshot without a sound last line lost as much as can be known of it.
      lost: readings.reduce(
        (sum, { findings }) => sum + findings.damaged + (findings.foot === null ? 1 : 0),
        0,
      ),
    }),
  );
  for (const name of from) await files.remove(name);
}

/** One alone cannot be written again under its own name. */
function mergedName(found: Survey, group: readonly FoundSnapshot[]): string {
  const from = Math.min(...group.map((snapshot) => snapshot.from));
  const to = Math.max(...group.map((snapshot) => snapshot.to));
  return snapshotName(from, group.length > 1 ? to : nextSnapshot(found));
}
