import type { RecordRows } from '../domain/backup/backup';
import type { RestorePlan } from '../domain/backup/restore-plan';
import { InterviewId } from '../domain/interview-id';
import { foldRegisters } from '../domain/register';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import type { Database } from './database';
import { operationsOf } from './operation-repository';
import { primaryKey, readTables } from './read-records';

/** Rows that are written at once. */
const CHUNK = 1000;

/**
 * Changes the records as a plan says, in one transaction: all of it is stored, or nothing. The plan is made from what is
 * here when the transaction begins, so that nothing written meanwhile is lost. Registers are folded anew.
 * @param onRows told how many rows of how many have been written; what it throws takes all of it back
 */
export function restoreRecords(
  db: Database,
  planFor: (here: RecordRows) => RestorePlan,
  onRows: (done: number, of: number) => void = () => undefined,
): Promise<RestorePlan> {
  return db.transaction('rw', [...RECORD_TABLES, 'registers'], async () => {
    const plan = planFor(await readTables(db));
    const rows = RECORD_TABLES.flatMap((name) => [...plan.put[name], ...plan.remove[name]]).length;
    const of = rows + plan.refolded.length;
    let done = 0;
    for (const name of RECORD_TABLES) {
      const table = db.table(name);
      for (const some of chunks(plan.remove[name])) {
        await table.bulkDelete(some.map((row) => primaryKey(db, name, row)));
        onRows((done += some.length), of);
      }
      for (const some of chunks(plan.put[name])) {
        await table.bulkPut(some);
        onRows((done += some.length), of);
      }
    }
    for (const id of plan.refolded) {
      await refold(db, InterviewId.parse(id));
      onRows((done += 1), of);
    }
    return plan;
  });
}

/** Folds the registers of an interview from its operations; without any none is left. Runs inside the caller's transaction. */
async function refold(db: Database, interviewId: InterviewId): Promise<void> {
  await db.registers.where('[interviewId+field+of]').between([interviewId], [interviewId, []]).delete();
  const registers = foldRegisters(await operationsOf(db, interviewId));
  await db.registers.bulkPut(registers.map((register) => ({ ...register, interviewId })));
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}
