import type { FileSizes } from './canary';
import type { CopyStanding, CopyTrouble } from './copy-standing';

/**
 * Which files of the second copy are gone, or shorter than they were when the canary was written. A file is not lost that
 * went in good order, nor one that has grown since.
 */
export function lostFiles(known: FileSizes, { files, replaced }: CopyStanding): readonly CopyTrouble[] {
  const sizes = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const gone = new Set(replaced);
  return Object.entries(known).flatMap(([file, bytes]): CopyTrouble[] => {
    const now = sizes.get(file);
    if (now === undefined) return gone.has(file) ? [] : [{ file, kind: 'missing' }];
    return now < bytes ? [{ file, kind: 'cut' }] : [];
  });
}
