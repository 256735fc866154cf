import type { Dexie } from 'dexie';

/** All rows of all tables of an open database, by table; tables without rows are left out. */
export async function storedRows(db: Dexie): Promise<Record<string, readonly unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}
