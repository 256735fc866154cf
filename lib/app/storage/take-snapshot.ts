import type { CopyStanding } from '../../domain/storage/copy-standing';
import type { FileSizes } from '../../domain/storage/canary';
import { COPY_LOCK } from './copy-parts';
import type { CopyParts } from './copy-parts';

type SnapshotParts = Pick<CopyParts, 'db' | 'copy' | 'canary' | 'exclusively'>;

/**
 * Folds the journals of this page, and of pages that are gone, into a snapshot, and tells the canary which files there are.
 * @param thorough leaves nothing on the disk of rows that were deleted
 * @throws ReadOnlyError where nothing may be written
 */
export async function takeSnapshot(parts: SnapshotParts, thorough = false): Promise<void> {
  const { db, copy, canary, exclusively } = parts;
  await exclusively(COPY_LOCK, async () => {
    // The canary is to go on knowing what is lost.
    db.changes.assertWritable();
    const erased = new Set(await db.tombstones.toCollection().primaryKeys());
    const standing = await copy.snapshot({ thorough, erased });
    await canary.update((before) => (before === null ? null : { ...before, files: fileSizes(standing) }));
  });
}

/** The files of the second copy by name, for the canary. */
export function fileSizes({ files }: CopyStanding): FileSizes {
  return Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
}
