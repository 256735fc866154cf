import type { IndexableType } from 'dexie';
import type { RecordRow, RecordRows } from '../domain/backup/backup';
import { forEachTable } from '../domain/backup/backup';
import type { RecordTable } from '../domain/storage/record-tables';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import type { Standing } from '../domain/storage/standing';
import { BEGINNING } from '../domain/storage/standing';
import type { Database } from './database';

/** All records as they stood at one moment. */
export interface Records {
  readonly standing: Standing;
  readonly tables: RecordRows;
}

/** Rows that are read at once. */
const CHUNK = 2000;

/**
 * Reads all records in one transaction, so that they fit together.
 * @param onRows told how many rows have been read; what it throws stops the reading
 */
export function readRecords(
  db: Database,
  onRows: (done: number) => void = () => undefined,
): Promise<Records> {
  return db.transaction('r', [...RECORD_TABLES, 'marks'], async () => {
    const mark = await db.marks.get('standing');
    return { standing: mark?.standing ?? BEGINNING, tables: await readTables(db, onRows) };
  });
}

/** Reads every record table within the caller's transaction, in the order of its keys. */
export async function readTables(
  db: Database,
  onRows: (done: number) => void = () => undefined,
): Promise<RecordRows> {
  const tables = forEachTable((): RecordRow[] => []);
  let done = 0;
  for (const name of RECORD_TABLES) {
    for (let rows = await next(db, name, null); rows.length > 0; rows = await next(db, name, rows)) {
      for (const row of rows) tables[name].push(row);
      onRows((done += rows.length));
    }
  }
  return tables;
}

/** The rows after those just read. */
async function next(
  db: Database,
  name: RecordTable,
  before: readonly RecordRow[] | null,
): Promise<RecordRow[]> {
  const table = db.table<RecordRow>(name);
  const last = before?.at(-1);
  if (last === undefined) return table.orderBy(':id').limit(CHUNK).toArray();
  if (before && before.length < CHUNK) return [];
  return table
    .where(':id')
    .above(primaryKey(db, name, last))
    .limit(CHUNK)
    .toArray();
}

/** The primary key of a row, as its table declares it: a text, or a list. */
export function primaryKey(db: Database, name: RecordTable, row: RecordRow): IndexableType {
  const path = db.table(name).schema.primKey.keyPath ?? '';
  const parts = [path].flat().map((field) => row[field]) as string[]; // rows lie under these very keys; a number in a list is as good
  return Array.isArray(path) ? parts : (parts[0] ?? '');
}
