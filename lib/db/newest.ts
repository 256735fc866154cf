import type { Table } from 'dexie';

/** A row of a list that is read from its newest end. */
interface Listed {
  readonly createdAt: number;
  readonly deletedAt: number | null;
}

/** The newest rows of a table that are not deleted, and whether there are more. */
export interface Newest<Row> {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** Reads the newest rows that are not deleted, and of a table however long it is no more than these. */
export async function newestOf<Row extends Listed, Key>(
  table: Table<Row, Key>,
  length: number,
): Promise<Newest<Row>> {
  const deleted = await countDeleted(table);
  // One request, where leaving out the deleted ones row by row would take one for each.
  const newest = table.orderBy('createdAt').reverse();
  const rows = await newest.limit(length + 1 + deleted).toArray();
  const standing = rows.filter(({ deletedAt }) => deletedAt === null);
  return { rows: standing.slice(0, length), more: standing.length > length };
}

/** How many rows of a table are not deleted. The browser goes through all of their keys to tell. */
export async function countStanding<Row extends Listed, Key>(table: Table<Row, Key>): Promise<number> {
  const [all, deleted] = await Promise.all([table.count(), countDeleted(table)]);
  return all - deleted;
}

function countDeleted<Row extends Listed, Key>(table: Table<Row, Key>): Promise<number> {
  return table.where('deletedAt').aboveOrEqual(0).count();
}
