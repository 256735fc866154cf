import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Operation } from '@/lib/domain/operation';
import {
  foldRegisters,
  mergeRegisters,
  registerKey,
  registersOf,
  setRegister,
  valuesOf,
} from '@/lib/domain/register';
import type { Register } from '@/lib/domain/register';
import { aDraft } from '@/tests/support/a-draft';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { someOperations } from '@/tests/support/operation-arbitrary';

const latency = CompetencyId.parse('latency');
const monitoring = CompetencyId.parse('monitoring');

function rate(counter: number, of: CompetencyId, value: 1 | 3 | 5): Operation {
  return { field: 'rating', of, value, counter, at: NINE_O_CLOCK + counter };
}

describe('setRegister', () => {
  it('makes a register of the first operation', () => {
    expect(setRegister(undefined, rate(4, latency, 3))).toEqual({
      field: 'rating',
      of: 'latency',
      value: 3,
      first: 4,
      last: 4,
    });
  });

  it('takes the newer value and remembers where the register began', () => {
    const before = setRegister(undefined, rate(4, latency, 3));
    expect(setRegister(before, rate(9, latency, 5))).toEqual({ ...before, value: 5, last: 9 });
  });
});

describe('valuesOf', () => {
  it('gives the last values in the order in which the registers were first set', () => {
    const registers = foldRegisters([rate(1, monitoring, 1), rate(2, latency, 3), rate(3, monitoring, 5)]);
    const values = valuesOf(registersOf([...registers].reverse(), 'rating'));
    expect([...values]).toEqual([
      ['monitoring', 5],
      ['latency', 3],
    ]);
  });
});

describe('registersOf', () => {
  it('picks those of one field', () => {
    const value = aDraft('half a se');
    const draft: Operation = { field: 'draft', of: '', value, counter: 2, at: NINE_O_CLOCK };
    const registers = foldRegisters([rate(1, latency, 3), draft]);
    expect(registersOf(registers, 'draft').map((each) => each.value)).toEqual([value]);
    expect(registersOf(registers, 'recommendation')).toEqual([]);
  });
});

describe('mergeRegisters', () => {
  it('lets the later of two values count, from whichever side it is', () => {
    const stored = foldRegisters([rate(1, monitoring, 1), rate(2, latency, 3)]);
    const merged = mergeRegisters(stored, foldRegisters([rate(1, monitoring, 1), rate(3, latency, 5)]));
    expect(merged.map(({ of, value }) => [of, value])).toEqual([
      ['monitoring', 1],
      ['latency', 5],
    ]);
    const behind = mergeRegisters(merged, foldRegisters([rate(2, latency, 3)]));
    expect(behind).toEqual(merged);
  });

  it('is the very same array where nothing was captured', () => {
    const stored = foldRegisters([rate(1, monitoring, 1)]);
    expect(mergeRegisters(stored, [])).toBe(stored);
  });

  it('says the same as the whole log, however much of it is stored and captured by now', () => {
    const part = fc.nat({ max: 40 });
    fc.assert(
      fc.property(someOperations, part, part, (operations, some, others) => {
        const stored = operations.slice(0, Math.max(some, others));
        const captured = operations.slice(Math.min(some, others));
        const merged = mergeRegisters(foldRegisters(stored), foldRegisters(captured));
        const byKey = (registers: readonly Register[]) =>
          new Map(registers.map((register) => [registerKey(register), register]));
        expect(byKey(merged)).toEqual(byKey(foldRegisters(operations)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
