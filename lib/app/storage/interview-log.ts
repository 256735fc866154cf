import type { OperationLog } from '../../capture/operation-log';
import { appendOperations } from '../../db/operation-repository';
import { readStanding } from '../../db/record-rows';
import { reconnect } from '../../db/reconnect';
import type { InterviewId } from '../../domain/interview-id';
import type { Operation } from '../../domain/operation';
import type { RowChange } from '../../domain/storage/row-change';
import { rowKey } from '../../domain/storage/row-change';
import type { App } from '../app';

/**
 * Where the operations of an interview go that this page begins to write: to the journal, then to the database. All that
 * it writes has one place among the changes of the profile, after everything that is there now.
 */
export async function interviewLog(
  { db, copies }: Pick<App, 'db' | 'copies'>,
  interviewId: InterviewId,
): Promise<OperationLog> {
  const sequence = ((await readStanding(db))?.sequence ?? 0) + 1;
  const asChange = (operation: Operation): RowChange => ({
    table: 'operations',
    key: rowKey([interviewId, operation.counter]),
    row: { ...operation, interviewId },
    sequence,
  });
  return {
    append: async (operations) => {
      await copies.journalFirst(operations.map(asChange));
      await appendOperations(db, interviewId, operations);
    },
    reconnect: () => reconnect(db),
  };
}
