import { Dexie } from 'dexie';
import type { IndexableType } from 'dexie';

/** A row as it lies in a table, whatever version wrote it. */
export interface RawRow {
  readonly table: string;
  readonly row: unknown;
}

/** Rows that are read and handed on at a time. */
const BATCH = 500;
/** They come with the product, and are no work of anybody's. */
const SHIPPED: ReadonlySet<string> = new Set(['banks', 'competencies', 'questions', 'kitTemplates']);

/**
 * Every row of a database in whatever form it has, also where a newer version has written it. It is opened for this alone,
 * and never made, upgraded or changed.
 * @throws what the browser says where it cannot be opened, or a part of it not be read
 */
export async function* rawRows(name: string): AsyncGenerator<readonly RawRow[]> {
  if (!(await Dexie.exists(name))) return;
  // Without versions Dexie takes the database as it is.
  const db = new Dexie(name);
  try {
    await db.open();
    for (const table of db.tables) {
      if (SHIPPED.has(table.name)) continue;
      const keys = (await table.toCollection().primaryKeys()) as IndexableType[]; // keys, as it says
      for (let start = 0; start < keys.length; start += BATCH) {
        const rows: unknown[] = await table.bulkGet(keys.slice(start, start + BATCH));
        yield rows.map((row) => ({ table: table.name, row }));
      }
    }
  } finally {
    db.close();
  }
}
