import { sameRegister } from './operation';
import type { Change, Field, Operation } from './operation';

/** What *Undo* takes back. Typing has the text field's own undo, and moving between questions is no edit. */
const UNDOABLE: ReadonlySet<Field> = new Set([
  'note',
  'probe',
  'rating',
  'recommendation',
  'skipped',
  'inserted',
  'wording',
]);

/** The change that takes back an operation, and the counter of that operation. */
export interface Undo {
  readonly change: Change;
  readonly undoes: number;
}

/**
 * What *Undo* does next: takes back the newest action not yet taken back, by setting each register that it changed to
 * the value that the register had before. The action's last change comes first.
 * @param operations all operations of one interview in counter order
 * @returns nothing where nothing is left to undo
 */
export function nextUndo(operations: readonly Operation[]): readonly Undo[] {
  const undone = new Set(operations.map(({ undoes }) => undoes));
  const standing = operations.filter(
    ({ counter, field, undoes }) => undoes === undefined && UNDOABLE.has(field) && !undone.has(counter),
  );
  const newest = standing.at(-1);
  if (!newest) return [];
  return standing
    .filter((each) => actionOf(each) === actionOf(newest))
    .reverse()
    .map((each) => ({ change: valueBefore(operations, each), undoes: each.counter }));
}

/**
 * The changes that bring every register that counts for the scorecard back to where it stood at an operation.
 * @param operations all operations of one interview in counter order
 */
export function changesBackTo(operations: readonly Operation[], counter: number): readonly Change[] {
  const since = operations.filter((each) => each.counter > counter && RECORDED.has(each.field));
  const firsts = since.filter((each, i) => since.findIndex((other) => sameRegister(other, each)) === i);
  return firsts.map((each) => valueBefore(operations, each));
}

/** What an amendment can change of the record. */
const RECORDED: ReadonlySet<Field> = new Set([...UNDOABLE, 'rationale']);

function actionOf({ action, counter }: Operation): number {
  return action ?? counter;
}

/** The change that sets a register to what it held before an operation. */
function valueBefore(operations: readonly Operation[], { counter, field, of }: Operation): Change {
  const before = operations.findLast((each) => each.counter < counter && sameRegister(each, { field, of }));
  return { field, of, value: before ? before.value : initial(field) } as Change; // the three of one register belong together
}

/** A register before its first operation. */
function initial(field: Field): boolean | string | null {
  if (field === 'probe' || field === 'skipped') return false;
  return field === 'rationale' ? '' : null;
}
