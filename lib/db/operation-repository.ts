import { canonicalJson } from '../domain/canonical-json';
import type { Interview } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import { applyToInterview, takesChanges } from '../domain/interview';
import type { Field, Operation } from '../domain/operation';
import type { Register } from '../domain/register';
import { registerKey, setRegister } from '../domain/register';
import type { Database, RegisterRow } from './database';

/** An operation came for an interview that is sealed, or is not here. */
export class NotWritableError extends Error {
  override readonly name = 'NotWritableError';
}

/**
 * Appends operations and folds them into the interview's registers and row, all in one transaction. Operations that are
 * there already, as an attempt that was given up on may have left them, are passed over.
 * @throws NotWritableError for a sealed or unknown interview; Dexie's BulkError where a counter is taken by another
 * operation, which means that another page writes this interview. Nothing is written in either case.
 */
export function appendOperations(
  db: Database,
  interviewId: InterviewId,
  given: readonly Operation[],
): Promise<void> {
  return db.transaction('rw', db.operations, db.registers, db.interviews, async () => {
    const operations = await newOperations(db, interviewId, given);
    if (operations.length === 0) return;
    const interview = await writable(db, interviewId, operations);
    await db.operations.bulkAdd(operations.map((operation) => ({ ...operation, interviewId })));
    const keys = operations.map(({ field, of }): [InterviewId, string, string] => [interviewId, field, of]);
    const stored = await db.registers.bulkGet(keys);
    const folded = new Map<string, RegisterRow>();
    operations.forEach((operation, i) => {
      const key = registerKey(operation);
      const register = setRegister(folded.get(key) ?? stored[i], operation);
      folded.set(key, { ...register, interviewId });
    });
    await db.registers.bulkPut([...folded.values()]);
    const after = operations.reduce(applyToInterview, interview);
    if (after !== interview) await db.interviews.put(after);
  });
}

/** Those of the operations that are not there yet. */
async function newOperations(
  db: Database,
  interviewId: InterviewId,
  operations: readonly Operation[],
): Promise<readonly Operation[]> {
  const stored = await db.operations.bulkGet(
    operations.map(({ counter }): [InterviewId, number] => [interviewId, counter]),
  );
  return operations.filter(
    (operation, i) => canonicalJson(stored[i]) !== canonicalJson({ ...operation, interviewId }),
  );
}

async function writable(db: Database, id: InterviewId, operations: readonly Operation[]): Promise<Interview> {
  const interview = await db.interviews.get(id);
  if (!interview) throw new NotWritableError('This interview is no longer in this browser.');
  operations.reduce((before, operation) => {
    if (!takesChanges(before, operation.field)) throw new NotWritableError('This interview is sealed.');
    return applyToInterview(before, operation);
  }, interview);
  return interview;
}

/** The last operation of an interview; undefined before the first. */
export function lastOperation(db: Database, id: InterviewId): Promise<Operation | undefined> {
  return operationRows(db, id).last();
}

/** All operations of an interview in counter order. */
export function operationsOf(db: Database, id: InterviewId): Promise<Operation[]> {
  return operationRows(db, id).toArray();
}

function operationRows(db: Database, id: InterviewId) {
  return db.operations.where('[interviewId+counter]').between([id, 0], [id, Infinity], true, true);
}

/** The registers of one interview, all of them or those of one field. */
export function registersOf<F extends Field>(db: Database, id: InterviewId, field: F): Promise<Register<F>[]>;
export function registersOf(db: Database, id: InterviewId): Promise<Register[]>;
export function registersOf(db: Database, id: InterviewId, field?: Field): Promise<Register[]> {
  const [lower, upper] =
    field === undefined
      ? [[id], [id, []]]
      : [
          [id, field],
          [id, field, []],
        ];
  // In IndexedDB's key order an array comes after every string, and a shorter array before a longer one.
  return db.registers.where('[interviewId+field+of]').between(lower, upper).toArray();
}

/**
 * What an interview's state is folded from besides its notes, as few ranges of fields by their names: each is one request.
 * What is typed, the place in a list and what is private lie outside of them.
 */
const BESIDE_NOTES = [
  ['available', 'available'],
  ['inserted', 'inserted'],
  ['outcome', 'recommendation'],
  ['skipped', 'wording'],
] as const satisfies readonly (readonly [Field, Field])[];

/** The registers that an interview's state is folded from, all but its notes. To be called in a transaction. */
export async function registersBesideNotes(db: Database, id: InterviewId): Promise<Register[]> {
  const read = BESIDE_NOTES.map(([first, last]) =>
    db.registers.where('[interviewId+field+of]').between([id, first], [id, last, []]).toArray(),
  );
  return (await Promise.all(read)).flat();
}
