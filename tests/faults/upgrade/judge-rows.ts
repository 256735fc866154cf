import { migrateRows } from '@/lib/db/migrations/migrate-rows';
import type { Migration, StoredRow } from '@/lib/db/migrations/migration';
import { canonicalJson } from '@/lib/domain/canonical-json';

/** Rows by table. */
export type Tables = Readonly<Record<string, readonly unknown[]>>;

/**
 * Says what is not as it must be after an upgrade: each row as the steps make it of the row before, none lost, none
 * doubled, and none there that was not, but for operations that were captured meanwhile: those go on counting.
 * @param steps empty where nothing may have changed
 */
export function judgeRows(before: Tables, after: Tables, steps: readonly Migration[]): string[] {
  return Object.keys(before).flatMap((table) => {
    const expected = new Map<string, number>();
    for (const row of before[table] ?? []) {
      const migrated = migrateRows(table, row as StoredRow, 1, steps); // rows are objects
      if (migrated) add(expected, canonicalJson(migrated), 1);
    }
    const found = after[table] ?? [];
    const unexpected = found.filter((row) => !add(expected, canonicalJson(row), -1));
    const missing = [...expected.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
    return [
      ...(missing === 0
        ? []
        : [`${missing} of ${before[table]?.length ?? 0} rows of ${table} lost or changed`]),
      ...(table === 'operations' ? gaps(found) : extra(table, unexpected)),
    ];
  });
}

/** Counts a row; returns whether it was still due. */
function add(rows: Map<string, number>, row: string, count: number): boolean {
  const now = (rows.get(row) ?? 0) + count;
  rows.set(row, now);
  return now >= 0;
}

function extra(table: string, rows: readonly unknown[]): string[] {
  return rows.length === 0 ? [] : [`${rows.length} rows of ${table} that were not there`];
}

/** The rows come in the order of their keys, so those of an interview count 1, 2, 3 … */
function gaps(operations: readonly unknown[]): string[] {
  const last = new Map<unknown, number>();
  for (const { interviewId, counter } of operations as readonly StoredRow[]) {
    if (counter !== (last.get(interviewId) ?? 0) + 1)
      return ['the operations of an interview do not count on'];
    last.set(interviewId, counter);
  }
  return [];
}
