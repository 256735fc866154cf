import { isDeepStrictEqual } from 'node:util';
import { Database } from '@/lib/db/database';
import type { Migration, StoredRow } from '@/lib/db/migrations/migration';
import { openDatabase } from '@/lib/db/open-database';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';
import { storedRows } from './stored-rows';
import { testDatabase } from './test-database';

/** The rows of a database, by table; tables without rows are left out. */
export type SchemaFixture = Readonly<Record<string, readonly StoredRow[]>>;

/**
 * Upgrades a real database from the fixture of one schema to the next, and says what is not as the next one's fixture has
 * it. A table that the step changes and the fixture has no row of counts as never tried.
 */
export async function tryStep(
  steps: readonly Migration[],
  to: number,
  before: SchemaFixture | null,
  after: SchemaFixture | null,
): Promise<readonly string[]> {
  if (!before) return [`there is no fixture of schema ${to - 1}`];
  if (!after) return [`there is no fixture of schema ${to}`];
  const { name } = testDatabase();
  const old = new Database(name, steps.slice(0, to - 2));
  for (const [table, rows] of Object.entries(before)) await old.table(table).bulkAdd(rows);
  old.close();
  const db = new Database(name, steps.slice(0, to - 1));
  const quiet = () => undefined;
  await openDatabase(db, { onProgress: quiet, onBlocked: quiet, onLate: quiet, deadline: 60_000 });
  const found = await storedRows(db);
  db.close();
  const changed = Object.keys(steps[to - 2]?.rows ?? {});
  return [
    ...changed.filter((table) => (before[table] ?? []).length === 0).map((table) => `${table}: never tried`),
    ...RECORD_TABLES.filter((table) => !isDeepStrictEqual(found[table] ?? [], after[table] ?? [])).map(
      (table) => `${table}: not what the fixture of schema ${to} has`,
    ),
  ];
}
