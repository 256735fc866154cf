import type { RecordTable } from '../storage/record-tables';
import { rowKey } from '../storage/row-change';
import { keyOfRow } from '../storage/record-schemas';
import type { RecordRow, RecordRows } from './backup';
import { forEachTable } from './backup';
import { addMissing } from './add-missing';
import { erasedIds, honourTombstones } from './honour-tombstones';
import { isLeftOut } from './is-left-out';
import type { RestorePreview } from './restore-preview';
import { previewOf } from './preview-of';
import { sameJson } from './same-json';

/** `add`: what is missing comes in, and what is here stays. `replace`: everything here becomes as in the backup. */
export type RestoreMode = 'add' | 'replace';

/** What restoring a backup changes. */
export interface RestorePlan {
  /** Rows that are written, new or in the place of those under the same key. */
  readonly put: RecordRows;
  /** Rows that go. */
  readonly remove: RecordRows;
  /** The interviews whose operations change: their registers are folded anew. */
  readonly refolded: readonly string[];
  readonly preview: RestorePreview;
}

/**
 * Works out what restoring a backup changes. What was erased here stays erased in both modes; what speaks of this browser's
 * own backups stays as it is.
 */
export function restorePlan(here: RecordRows, backup: RecordRows, mode: RestoreMode): RestorePlan {
  const own = forEachTable((table) => here[table].filter((row) => !isLeftOut(table, row, true)));
  const theirs = forEachTable((table) => backup[table].filter((row) => !isLeftOut(table, row, true)));
  const honoured = honourTombstones(theirs, erasedIds(own));
  const preview = previewOf(own, theirs, honoured);
  const { put, remove } =
    mode === 'add' ? { put: addMissing(own, honoured), remove: NOTHING } : replaceAll(own, honoured);
  const changed = [...put.operations, ...remove.operations].map(({ interviewId }) => String(interviewId));
  return { put, remove, refolded: [...new Set(changed)], preview };
}

const NOTHING: RecordRows = forEachTable(() => []);

function replaceAll(here: RecordRows, backup: RecordRows): { put: RecordRows; remove: RecordRows } {
  const put = forEachTable((table) => {
    const own = byKey(table, here[table]);
    return backup[table].filter((row) => !sameJson(own.get(nameOf(table, row)), row));
  });
  const remove = forEachTable((table) => {
    // What was erased here stays on record.
    if (table === 'tombstones') return [];
    const kept = byKey(table, backup[table]);
    return here[table].filter((row) => !kept.has(nameOf(table, row)));
  });
  return { put, remove };
}

function byKey(table: RecordTable, rows: readonly RecordRow[]): ReadonlyMap<string, RecordRow> {
  return new Map(rows.map((row) => [nameOf(table, row), row]));
}

function nameOf(table: RecordTable, row: RecordRow): string {
  return rowKey(keyOfRow(table, row));
}
