import type { Migration, StoredRow } from './migration';
import { RELEASED } from './released';

/**
 * Brings a row that was written under an older schema to the newest that the steps lead to.
 * @param fromSchema the schema under which the row was written; a row of the newest one comes back as it is
 * @returns null where a step leaves the row, or its whole table, out
 * @throws what a step throws that cannot tell what the row means
 */
export function migrateRows(
  table: string,
  row: StoredRow,
  fromSchema: number,
  migrations: readonly Migration[] = RELEASED,
): StoredRow | null {
  let current: StoredRow | null = row;
  for (const { to, stores, rows } of migrations) {
    if (to <= fromSchema || current === null) continue;
    const step = rows[table];
    if (step) current = step(current);
    if (stores?.[table] === null) current = null;
  }
  return current;
}
