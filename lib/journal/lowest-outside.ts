import type { CopyFiles } from './copy-files';
import { lookThrough } from './read-copy-file';
import type { FoundJournal, FoundSnapshot } from './survey';

/** The lowest sequence in some files: 0 where one cannot say, infinite where they hold nothing. */
export async function lowestOutside(
  files: CopyFiles,
  journals: readonly FoundJournal[],
  snapshots: readonly FoundSnapshot[],
): Promise<number> {
  let lowest = Infinity;
  for (const { foot } of snapshots) {
    lowest = Math.min(lowest, foot === null ? 0 : (foot.lowest ?? Infinity));
  }
  for (const { name } of journals) {
    const findings = await lookThrough('journal', files.read(name));
    lowest = Math.min(lowest, findings.lowest ?? Infinity);
  }
  return lowest;
}
