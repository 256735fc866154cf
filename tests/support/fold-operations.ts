import type { Operation } from '@/lib/domain/operation';
import type { Register } from '@/lib/domain/register';
import { setRegister } from '@/lib/domain/register';

/** Folds operations, given in counter order, into the registers that the store would hold after them. */
export function foldOperations(operations: readonly Operation[]): readonly Register[] {
  const registers = new Map<string, Register>();
  for (const operation of operations) {
    const key = `${operation.field} ${operation.of}`;
    registers.set(key, setRegister(registers.get(key), operation));
  }
  return [...registers.values()];
}
