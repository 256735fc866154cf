import type { NoteId } from './note';
import type { Field, KeyOf, Operation, ValueOf } from './operation';

/** A register as it stands: its last change, and the counters of the operations that first and last set it. */
export interface Register<F extends Field = Field> {
  readonly field: F;
  readonly of: KeyOf<F>;
  readonly value: ValueOf<F>;
  readonly first: number;
  readonly last: number;
  /** The note that this one was split off; it outlives the note's removal. */
  readonly origin?: NoteId;
}

/** Folds one operation into the register that it sets. */
export function setRegister(before: Register | undefined, operation: Operation): Register {
  const { field, of, value, counter } = operation;
  const origin = (operation.field === 'note' ? operation.value?.splitFrom : undefined) ?? before?.origin;
  const register = { field, of, value, first: before?.first ?? counter, last: counter };
  return origin === undefined ? register : { ...register, origin };
}

/** Folds operations, given in counter order, into the registers that they set. */
export function foldRegisters(operations: readonly Operation[]): readonly Register[] {
  const registers = new Map<string, Register>();
  for (const operation of operations) {
    const key = registerKey(operation);
    registers.set(key, setRegister(registers.get(key), operation));
  }
  return [...registers.values()];
}

/** The value of each register of a field by what it is of, in the order in which they were first set. */
export function valuesOf<F extends Field>(
  registers: readonly Register<F>[],
): ReadonlyMap<KeyOf<F>, ValueOf<F>> {
  const inOrder = registers.toSorted((a, b) => a.first - b.first);
  return new Map(inOrder.map(({ of, value }) => [of, value]));
}

/** Those of the registers that are of one field. */
export function registersOf<F extends Field>(
  registers: readonly Register[],
  field: F,
): readonly Register<F>[] {
  return registers.filter((register): register is Register<F> => register.field === field);
}

/**
 * What is stored, with what this page has captured over it: of two values of one register the later one counts. A page
 * shows its own changes at once, and another page's as soon as they are stored.
 */
export function mergeRegisters(
  stored: readonly Register[],
  captured: readonly Register[],
): readonly Register[] {
  if (captured.length === 0) return stored;
  const merged = new Map(stored.map((register) => [registerKey(register), register]));
  for (const register of captured) {
    const before = merged.get(registerKey(register));
    if (before && before.last >= register.last) continue;
    merged.set(registerKey(register), {
      ...(before?.origin && { origin: before.origin }),
      ...register,
      first: before?.first ?? register.first,
    });
  }
  return [...merged.values()];
}

/** Tells the registers of one interview apart. */
export function registerKey({ field, of }: Pick<Register, 'field' | 'of'>): string {
  return `${field}\n${of}`;
}
