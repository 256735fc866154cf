import type { Table } from 'dexie';

/** A row of a list that is read from its newest end. */
interface Listed {
  readonly createdAt: number;
  readonly deletedAt: number | null;
}

/** The newest rows of a table that are not deleted, and how many there are in all. */
export interface Newest<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
}

/** Reads the newest rows that are not deleted, and no more than that of a table however long it is. */
export async function newestOf<Row extends Listed, Key>(
  table: Table<Row, Key>,
  length: number,
): Promise<Newest<Row>> {
  const counting = table.count();
  const deleted = await table.where('deletedAt').aboveOrEqual(0).count();
  // One request, where leaving out the deleted ones row by row would take one for each.
  const reading = table
    .orderBy('createdAt')
    .reverse()
    .limit(length + deleted)
    .toArray();
  const [count, rows] = await Promise.all([counting, reading]);
  const standing = rows.filter(({ deletedAt }) => deletedAt === null);
  return { rows: standing.slice(0, length), count: count - deleted };
}
