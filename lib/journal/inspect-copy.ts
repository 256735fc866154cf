import type { CopyFile, CopyStanding, CopyTrouble } from '../domain/storage/copy-standing';
import type { CopyFiles } from './copy-files';
import { lookThrough } from './read-copy-file';
import type { FoundJournal, FoundSnapshot } from './survey';
import { survey } from './survey';

type Trouble = CopyTrouble['kind'];

/** Looks at the files: at their beginnings and ends, or with `contents` at all that they hold. */
export async function inspectCopy(files: CopyFiles, depth: 'names' | 'contents'): Promise<CopyStanding> {
  const { journals, snapshots, replaced } = await survey(files);
  // A file without a byte says nothing, and may be gone in a moment.
  const found = [...snapshots, ...journals].filter(({ bytes }) => bytes > 0);
  const seen: CopyFile[] = [];
  const troubles: CopyTrouble[] = [];
  let sequence = 0;
  for (const file of found) {
    const { name, kind, schema } = file;
    let trouble: Trouble | null = kind === 'snapshot' ? troubleAtEnds(file) : null;
    if (depth === 'names') {
      seen.push({
        name,
        kind,
        schema,
        bytes: file.bytes,
        rows: kind === 'snapshot' ? (file.foot?.rows ?? null) : null,
      });
    } else {
      const findings = await lookThrough(kind, files.read(name));
      if (findings.damaged > 0 || (findings.schema === null && findings.bytes > 0)) trouble = 'damaged';
      sequence = Math.max(sequence, findings.sequence);
      seen.push({ name, kind, schema, bytes: findings.bytes, rows: findings.rows });
    }
    if (trouble !== null) troubles.push({ file: name, kind: trouble });
  }
  return { files: seen, troubles, replaced, sequence: depth === 'names' ? null : sequence };
}

function troubleAtEnds(file: FoundSnapshot | FoundJournal): Trouble | null {
  if (file.kind === 'journal') return null;
  if (file.head === null) return 'damaged';
  if (file.foot === null) return 'cut';
  return file.foot.lost > 0 ? 'damaged' : null;
}
