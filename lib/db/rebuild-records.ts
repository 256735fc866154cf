import { applyToInterview } from '../domain/interview';
import { foldRegisters } from '../domain/register';
import { isErased } from '../domain/storage/is-erased';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import type { RecordTable } from '../domain/storage/record-tables';
import type { RowChange } from '../domain/storage/row-change';
import { rowKey } from '../domain/storage/row-change';
import { BEGINNING, nextStanding } from '../domain/storage/standing';
import type { Database } from './database';

/** Takes every record out, and the standing with them, so that what is half brought back is not taken for whole. */
export function clearRecords(db: Database): Promise<void> {
  const tables = [...RECORD_TABLES.map((name) => db.table(name)), db.registers, db.marks, db.touched];
  return db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}

/** Puts rows as changes left them: those that were deleted are taken out. One transaction. */
export function putRows(db: Database, changes: readonly RowChange[]): Promise<void> {
  const tables = [...new Set(changes.map(({ table }) => table))];
  return db.transaction('rw', tables, async () => {
    for (const name of tables) {
      const own = changes.filter(({ table }) => table === name);
      await db.table(name).bulkPut(own.flatMap(({ row }) => (row === null ? [] : [row])));
      await db.table(name).bulkDelete(own.flatMap(({ key, row }) => (row === null ? [keyOf(key)] : [])));
    }
  });
}

/** Takes out the rows of what was erased, by the tombstones that there are. */
export async function eraseRows(db: Database): Promise<void> {
  const erased = new Set(await db.tombstones.toCollection().primaryKeys());
  if (erased.size === 0) return;
  for (const table of RECORD_TABLES) await db.table(table).bulkDelete(await erasedKeys(db, table, erased));
}

async function erasedKeys(db: Database, table: RecordTable, erased: ReadonlySet<string>): Promise<never[]> {
  const keys: unknown[] = await db.table(table).toCollection().primaryKeys();
  return keys.filter((key) => isErased({ table, key: rowKey(key) }, erased)) as never[]; // Dexie's keys have no common type
}

/** Makes the registers of every interview, and what of its row operations say, anew from its operations. */
export async function foldAllInterviews(db: Database): Promise<void> {
  for (const id of await db.interviews.toCollection().primaryKeys()) {
    await db.transaction('rw', db.interviews, db.operations, db.registers, async () => {
      const range = db.operations.where('[interviewId+counter]').between([id, 0], [id, Infinity]);
      const operations = await range.toArray();
      const registers = foldRegisters(operations).map((register) => ({ ...register, interviewId: id }));
      await db.registers.where('[interviewId+field+of]').between([id], [id, []]).delete();
      await db.registers.bulkPut(registers);
      const interview = await db.interviews.get(id);
      if (interview) await db.interviews.put(operations.reduce(applyToInterview, interview));
    });
  }
}

/** Notes that the database holds what it holds now, as of a sequence. */
export async function writeStanding(db: Database, sequence: number): Promise<void> {
  const counted = { ...BEGINNING, sequence: sequence - 1, operations: await db.operations.count() };
  await db.marks.put({ id: 'standing', standing: nextStanding(counted, [], 0) });
}

function keyOf(key: string): never {
  return JSON.parse(key) as never; // a key that `rowKey` wrote, from one that IndexedDB takes
}
