import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendOperations, lastOperation, operationsOf, registersOf } from '@/lib/db/operation-repository';
import { applyToInterview } from '@/lib/domain/interview';
import { InterviewId } from '@/lib/domain/interview-id';
import type { Operation } from '@/lib/domain/operation';
import { KitId } from '@/lib/domain/kit';
import { foldRegisters, registerKey } from '@/lib/domain/register';
import type { Register } from '@/lib/domain/register';
import { aKit, uuid } from '@/tests/support/builders';
import { someOperations } from '@/tests/support/operation-arbitrary';
import { storeInterview } from '@/tests/support/stored-interview';
import { testDatabase } from '@/tests/support/test-database';

function inBatches(operations: readonly Operation[], sizes: readonly number[]): Operation[][] {
  const batches: Operation[][] = [];
  let from = 0;
  for (let i = 0; from < operations.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    batches.push(operations.slice(from, from + size));
    from += size;
  }
  return batches;
}

function byKey(registers: readonly Register[]): ReadonlyMap<string, Register> {
  return new Map(
    registers.map(({ field, of, value, first, last }) => [
      registerKey({ field, of }),
      { field, of, value, first, last },
    ]),
  );
}

describe('appendOperations, whatever is appended in whatever batches', () => {
  it('leaves the rows that a fold of all operations gives', { timeout: 30_000 }, async () => {
    const db = testDatabase();
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        someOperations,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        async (operations, sizes) => {
          const id = InterviewId.parse(uuid((n += 1)));
          const before = await storeInterview(db, { id }, aKit({ id: KitId.parse(id) }));
          for (const batch of inBatches(operations, sizes)) await appendOperations(db, id, batch);

          const stored = await operationsOf(db, id);
          expect(stored).toEqual(operations.map((operation) => ({ ...operation, interviewId: id })));
          expect(byKey(await registersOf(db, id))).toEqual(byKey(foldRegisters(operations)));
          expect(await db.interviews.get(id)).toEqual(operations.reduce(applyToInterview, before));
          expect((await lastOperation(db, id))?.counter ?? 0).toBe(operations.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
