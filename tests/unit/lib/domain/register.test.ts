import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Operation } from '@/lib/domain/operation';
import { registersOf, setRegister, valuesOf } from '@/lib/domain/register';
import { aDraft } from '@/tests/support/a-draft';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { foldOperations } from '@/tests/support/fold-operations';

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
    const registers = foldOperations([rate(1, monitoring, 1), rate(2, latency, 3), rate(3, monitoring, 5)]);
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
    const registers = foldOperations([rate(1, latency, 3), draft]);
    expect(registersOf(registers, 'draft').map((each) => each.value)).toEqual([value]);
    expect(registersOf(registers, 'recommendation')).toEqual([]);
  });
});
