import type { Table } from 'dexie';

/** The keys of what was deleted from a table at or before an instant. */
export function deletedIds<Key>(table: Table<unknown, Key>, until: number): Promise<Key[]> {
  return table.where('deletedAt').belowOrEqual(until).primaryKeys();
}
