import { appendOperations, lastOperation, NotWritableError } from '../../db/operation-repository';
import type { Database } from '../../db/database';
import { migrateRows } from '../../db/migrations/migrate-rows';
import { InterviewId } from '../../domain/interview-id';
import { Operation } from '../../domain/operation';
import { z } from '../../domain/schema';
import type { SecondCopy } from '../../journal/second-copy';

const JournalledOperation = z.intersection(Operation, z.object({ interviewId: InterviewId }));

/**
 * Brings into the database the operations that reached the journal and not the database, as where the browser was killed
 * between the two.
 * @param whileFree does a piece of work on an interview unless another page writes it: that page has in memory what its
 * journal has, and brings it in itself
 */
export async function replayJournal(
  db: Database,
  copy: Pick<SecondCopy, 'journalled'>,
  whileFree: (id: InterviewId, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const ahead = new Map<InterviewId, Map<number, Operation>>();
  for await (const batch of copy.journalled()) {
    for (const { table, row, schema } of batch) {
      if (table !== 'operations' || row === null) continue;
      const read = JournalledOperation.safeParse(migrateRows(table, row, schema));
      if (!read.success) continue;
      const { interviewId, ...operation } = read.data;
      const operations = ahead.get(interviewId) ?? new Map<number, Operation>();
      ahead.set(interviewId, operations.set(operation.counter, operation));
    }
  }
  for (const [id, operations] of ahead) await whileFree(id, () => replay(db, id, operations));
}

async function replay(
  db: Database,
  id: InterviewId,
  operations: ReadonlyMap<number, Operation>,
): Promise<void> {
  const missing: Operation[] = [];
  let counter = (await lastOperation(db, id))?.counter ?? 0;
  for (let next = operations.get(++counter); next; next = operations.get(++counter)) missing.push(next);
  if (missing.length === 0) return;
  try {
    await appendOperations(db, id, missing);
  } catch (error) {
    // Sealed or erased since: then nothing is missing from it.
    if (!(error instanceof NotWritableError)) throw error;
  }
}
