import type { RecordTable } from '../domain/storage/record-tables';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import type { RowChange } from '../domain/storage/row-change';
import { rowKey } from '../domain/storage/row-change';
import type { Standing } from '../domain/storage/standing';
import { BEGINNING } from '../domain/storage/standing';
import type { Database } from './database';

/** Rows that are read and handed on at a time. */
const BATCH = 500;

/** How the database stands; null where nothing was ever noted in it. */
export async function readStanding(db: Database): Promise<Standing | null> {
  return (await db.marks.get('standing'))?.standing ?? null;
}

/** How the database stands; where nothing was ever noted in it, that is noted, so that it can be told from a lost one. */
export function beginStanding(db: Database): Promise<Standing> {
  return db.transaction('rw', db.marks, async () => {
    const standing = (await readStanding(db)) ?? BEGINNING;
    await db.marks.put({ id: 'standing', standing });
    return standing;
  });
}

/** Every row of every record table as a change, in the order of `compareRows`, some hundred at a time. */
export async function* recordRows(db: Database): AsyncGenerator<readonly RowChange[]> {
  const { sequence } = (await readStanding(db)) ?? BEGINNING;
  for (const table of RECORD_TABLES) {
    for await (const keys of sortedKeys(db, table)) {
      const rows = await db.table<Record<string, unknown>>(table).bulkGet([...keys.values()]);
      yield [...keys.keys()].flatMap((key, i): RowChange[] => {
        const row = rows[i];
        return row ? [{ table, key, row, sequence }] : [];
      });
    }
  }
}

/** The rows that stand in the database under the keys of some changes, as changes; deleted where they are not there. */
export async function rowsAsTheyStand(
  db: Database,
  changes: readonly Pick<RowChange, 'table' | 'key' | 'sequence'>[],
): Promise<RowChange[]> {
  return Promise.all(
    changes.map(async ({ table, key, sequence }) => {
      // The keys were written by `rowKey`, from keys that IndexedDB takes.
      const row = await db.table<Record<string, unknown>>(table).get(JSON.parse(key) as never);
      return { table, key, sequence, row: row ?? null };
    }),
  );
}

/** Rows that changed and that the second copy may not have, as they stand now. */
export async function unjournalledRows(db: Database): Promise<RowChange[]> {
  const touched = await db.touched.orderBy('sequence').toArray();
  const rows = touched.flatMap(({ sequence, rows }) => rows.map((row) => ({ ...row, sequence })));
  return rowsAsTheyStand(db, rows);
}

/** Forgets which rows changed at some sequences: the second copy has them. */
export async function forgetTouched(db: Database, sequences: readonly number[]): Promise<void> {
  await db.touched.bulkDelete([...new Set(sequences)]);
}

/** The primary keys of a table by their `rowKey`, in its order, in batches. IndexedDB puts 9 before 10, text does not. */
async function* sortedKeys(db: Database, table: RecordTable): AsyncGenerator<ReadonlyMap<string, never>> {
  const keys: unknown[] = await db.table(table).toCollection().primaryKeys();
  const named = keys.map((key): [string, never] => [rowKey(key), key as never]); // Dexie's keys have no common type
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  for (let start = 0; start < named.length; start += BATCH) yield new Map(named.slice(start, start + BATCH));
}
