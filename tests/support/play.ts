import type { Change, Operation } from '@/lib/domain/operation';
import { nextUndo } from '@/lib/domain/undo';
import { NINE_O_CLOCK } from './builders';

/** What a person does: a change, several changes as one action, or *Undo*. */
export type Step = Change | readonly Change[] | 'undo';

/** Plays a person's steps on top of what was done before, as a session records them. */
export function play(steps: readonly Step[], before: readonly Operation[] = []): readonly Operation[] {
  return steps.reduce<readonly Operation[]>(
    (done, step) => (step === 'undo' ? undo(done) : act(done, 'field' in step ? [step] : step)),
    before,
  );
}

/** *Undo* pressed once; the same array where nothing is left to undo. */
export function undo(operations: readonly Operation[]): readonly Operation[] {
  return nextUndo(operations).reduce<readonly Operation[]>(
    (done, { change, undoes }) => append(done, change, { undoes }),
    operations,
  );
}

/** *Undo* pressed until nothing is left to undo. */
export function undoAll(operations: readonly Operation[]): readonly Operation[] {
  const after = undo(operations);
  return after === operations ? operations : undoAll(after);
}

/** One operation more. */
export function append(
  operations: readonly Operation[],
  change: Change,
  ties: Pick<Operation, 'undoes' | 'action'> = {},
): readonly Operation[] {
  const counter = operations.length + 1;
  return [...operations, { ...change, counter, at: NINE_O_CLOCK + counter, ...ties }];
}

function act(operations: readonly Operation[], [first, ...others]: readonly Change[]): readonly Operation[] {
  if (!first) return operations;
  const action = operations.length + 1;
  return others.reduce<readonly Operation[]>(
    (done, change) => append(done, change, { action }),
    append(operations, first),
  );
}
