import { sameRegister } from './operation';
import type { Change, Field, Operation } from './operation';

/** What *Undo* takes back. Typing has the text field's own undo, and moving between questions is no edit. */
const UNDOABLE: ReadonlySet<Field> = new Set(['note', 'probe', 'rating', 'recommendation']);

/** The change that takes back an operation, and the counter of that operation. */
export interface Undo {
  readonly change: Change;
  readonly undoes: number;
}

/**
 * What *Undo* does next: sets the register of the newest edit not yet taken back to the value that it had before.
 * @param operations all operations of one interview in counter order
 * @returns null where nothing is left to undo
 */
export function nextUndo(operations: readonly Operation[]): Undo | null {
  const undone = new Set(operations.map(({ undoes }) => undoes));
  const newest = operations.findLast(
    ({ counter, field, undoes }) => undoes === undefined && UNDOABLE.has(field) && !undone.has(counter),
  );
  if (!newest) return null;
  const before = operations.findLast((each) => each.counter < newest.counter && sameRegister(each, newest));
  return { change: before ? changeOf(before) : initial(newest), undoes: newest.counter };
}

function changeOf({ field, of, value }: Operation): Change {
  return { field, of, value } as Change; // the three of one operation belong together
}

/** A register before its first operation: a probe unasked, everything else without a value. */
function initial(change: Change): Change {
  return { field: change.field, of: change.of, value: change.field === 'probe' ? false : null } as Change; // see UNDOABLE
}
