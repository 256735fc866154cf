import type { RecordTable } from '../storage/record-tables';
import type { RecordRow } from './backup';

/** Tables that leave this browser only in a file that a passphrase seals. There is none yet. */
const SEALED_ONLY: ReadonlySet<RecordTable> = new Set();

/**
 * Whether a row stays out of a backup: what may leave only sealed, and what speaks of this browser's own backups.
 * @param sealed whether a passphrase seals the file
 */
export function isLeftOut(table: RecordTable, row: RecordRow, sealed: boolean): boolean {
  if (!sealed && SEALED_ONLY.has(table)) return true;
  return table === 'settings' && row.key === 'backup';
}
