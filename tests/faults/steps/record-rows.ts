import type { Page } from '@playwright/test';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';
import { storedRows } from './stored-rows';

/** The rows of all record tables, each as text with its keys in order, by table. */
export type RecordRows = ReadonlyMap<string, readonly string[]>;

/** Reads all records through a connection of its own. */
export async function recordRows(page: Page): Promise<RecordRows> {
  const rows = await storedRows(page, RECORD_TABLES);
  return new Map(RECORD_TABLES.map((table) => [table, (rows[table] ?? []).map(inOrder).toSorted()]));
}

/**
 * Names what was in the records and is there no longer, one sentence a table. Tables of which a page that opens may write
 * a row anew are compared by the number of rows.
 */
export function missingRows(before: RecordRows, after: RecordRows): string[] {
  return [...before].flatMap(([table, rows]) => {
    const there = after.get(table) ?? [];
    const changing = table === 'interviews' || table === 'settings';
    const missing = changing ? Math.max(0, rows.length - there.length) : countMissing(rows, there);
    return missing === 0 ? [] : [`${missing} of ${rows.length} ${table} missing`];
  });
}

function countMissing(rows: readonly string[], there: readonly string[]): number {
  const found = new Set(there);
  return rows.filter((row) => !found.has(row)).length;
}

function inOrder(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
