import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import {
  appendOperations,
  lastOperation,
  NotWritableError,
  operationsOf,
  registersOf,
} from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { InterviewId } from '@/lib/domain/interview-id';
import { KitId } from '@/lib/domain/kit';
import type { Change, Operation } from '@/lib/domain/operation';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { aDraft } from '@/tests/support/a-draft';
import { aPause } from '@/tests/support/a-pause';
import { aKit, aNote, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { storeInterview } from '@/tests/support/stored-interview';
import { testDatabase } from '@/tests/support/test-database';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');

const rated3: Change = { field: 'rating', of: monitoring, value: 3 };
const rated4: Change = { field: 'rating', of: monitoring, value: 4 };
const noted: Change = { field: 'note', of: aNote().id, value: aNote() };

const sealed = { scorecardId: ScorecardId.parse(uuid(9)) };
const amendment = {
  field: 'amendment',
  of: '',
  value: { reason: 'A typing error.', at: NINE_O_CLOCK },
} as const;

function operation(counter: number, change: Change): Operation {
  return { ...change, counter, at: NINE_O_CLOCK + counter };
}

/** All that an append may touch. */
async function everything(db: Database) {
  return {
    operations: await db.operations.toArray(),
    registers: await db.registers.toArray(),
    interviews: await db.interviews.toArray(),
  };
}

describe('appendOperations', () => {
  it('keeps each operation and folds it into its register', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db);
    await appendOperations(db, id, [operation(1, rated3), operation(2, noted)]);
    await appendOperations(db, id, [operation(3, rated4)]);
    expect((await operationsOf(db, id)).map(({ counter }) => counter)).toEqual([1, 2, 3]);
    expect(await registersOf(db, id, 'rating')).toEqual([
      { interviewId: id, field: 'rating', of: monitoring, value: 4, first: 1, last: 3 },
    ]);
  });

  it("folds the interview's instants into its row", async () => {
    const db = testDatabase();
    const interview = await storeInterview(db, { startedAt: null });
    await appendOperations(db, interview.id, [
      operation(1, { field: 'started', of: '', value: NINE_O_CLOCK }),
      operation(2, { field: 'ended', of: '', value: NINE_O_CLOCK + 5 }),
    ]);
    expect(await db.interviews.get(interview.id)).toEqual({
      ...interview,
      startedAt: NINE_O_CLOCK,
      endedAt: NINE_O_CLOCK + 5,
    });
  });

  it('refuses the whole batch when one counter is taken, and changes nothing', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db);
    await appendOperations(db, id, [operation(1, rated3), operation(2, noted)]);
    const before = await everything(db);
    const late = [
      operation(3, { field: 'ended', of: '', value: NINE_O_CLOCK }),
      operation(2, rated4),
      operation(4, { field: 'rating', of: latency, value: 1 }),
    ];
    await expect(appendOperations(db, id, late)).rejects.toMatchObject({ name: 'BulkError' });
    expect(await everything(db)).toEqual(before);
  });

  it("folds the interview's course into its row", async () => {
    const db = testDatabase();
    const interview = await storeInterview(db);
    const outcome = { kind: 'technical-failure', details: '', scored: true } as const;
    const [first, second] = [aPause(1, 5, 6), aPause(2, 9, null)];
    await appendOperations(db, interview.id, [
      operation(1, { field: 'scheduled', of: '', value: NINE_O_CLOCK }),
      operation(2, { field: 'pause', of: first.id, value: first }),
      operation(3, { field: 'pause', of: second.id, value: second }),
      operation(4, { field: 'outcome', of: '', value: outcome }),
    ]);
    expect(await db.interviews.get(interview.id)).toEqual({
      ...interview,
      scheduledAt: NINE_O_CLOCK,
      pauses: [first, second],
      outcome,
    });
  });

  it('refuses every change of a sealed interview that would be of its record, and changes nothing', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db, sealed);
    const before = await everything(db);
    const handover = operation(1, { field: 'handover-out', of: '', value: 'Probe rollback.' });
    const refused: Change[] = [
      rated3,
      noted,
      { field: 'ended', of: '', value: NINE_O_CLOCK },
      { field: 'draft', of: '', value: aDraft('one more') },
      { field: 'facts', of: '', value: 'Speaks Finnish.' },
      { field: 'sealed', of: '', value: sealed.scorecardId },
    ];
    for (const change of refused) {
      await expect(appendOperations(db, id, [handover, operation(2, change)])).rejects.toThrow(
        NotWritableError,
      );
    }
    expect(await everything(db)).toEqual(before);
  });

  it('takes of a sealed interview what the next interviewer is told', async () => {
    const db = testDatabase();
    const interview = await storeInterview(db, sealed);
    const handover: Change = { field: 'handover-out', of: '', value: 'Probe rollback.' };
    await appendOperations(db, interview.id, [operation(1, handover)]);
    expect(await registersOf(db, interview.id, 'handover-out')).toMatchObject([handover]);
    expect(await db.interviews.get(interview.id)).toEqual(interview);
  });

  it('opens a sealed interview with an amendment, and closes it when that is given up', async () => {
    const db = testDatabase();
    const interview = await storeInterview(db, sealed);
    await appendOperations(db, interview.id, [operation(1, amendment)]);
    expect(await db.interviews.get(interview.id)).toEqual({ ...interview, amendment: amendment.value });
    await appendOperations(db, interview.id, [operation(2, rated3)]);
    await appendOperations(db, interview.id, [
      operation(3, { field: 'rating', of: monitoring, value: null }),
      operation(4, { field: 'amendment', of: '', value: null }),
    ]);
    expect(await db.interviews.get(interview.id)).toEqual(interview);
    await expect(appendOperations(db, interview.id, [operation(5, rated4)])).rejects.toThrow(
      NotWritableError,
    );
  });

  it('goes by the batch in its order: an amendment opens for what follows, its end closes again', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db, sealed);
    await appendOperations(db, id, [operation(1, amendment), operation(2, rated3)]);
    expect(await registersOf(db, id, 'rating')).toMatchObject([rated3]);
    const after = [operation(3, { field: 'amendment', of: '', value: null }), operation(4, rated4)];
    await expect(appendOperations(db, id, after)).rejects.toThrow(NotWritableError);
    expect(await operationsOf(db, id)).toHaveLength(2);
  });

  it('refuses an interview that is not here', async () => {
    const db = testDatabase();
    const append = appendOperations(db, InterviewId.parse(uuid(7)), [operation(1, rated3)]);
    await expect(append).rejects.toThrow(NotWritableError);
    expect(await db.operations.count()).toBe(0);
  });
});

describe('registersOf', () => {
  it('gives those of one field, or all, of one interview', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db);
    const other = await storeInterview(
      db,
      { id: InterviewId.parse(uuid(2)) },
      aKit({ id: KitId.parse(uuid(2)) }),
    );
    await appendOperations(db, id, [
      operation(1, rated3),
      operation(2, { field: 'rating', of: latency, value: 'not-assessed' }),
      operation(3, { field: 'rationale', of: monitoring, value: 'Saw it.' }),
      operation(4, { field: 'draft', of: '', value: aDraft('half a no') }),
    ]);
    await appendOperations(db, other.id, [operation(1, { field: 'rating', of: monitoring, value: 1 })]);

    const ratings = await registersOf(db, id, 'rating');
    expect(ratings.map(({ of, value }) => [of, value])).toEqual([
      ['latency', 'not-assessed'],
      ['monitoring', 3],
    ]);
    expect((await registersOf(db, id, 'draft')).map(({ value }) => value)).toEqual([aDraft('half a no')]);
    expect(await registersOf(db, id, 'probe')).toEqual([]);
    expect(await registersOf(db, id)).toHaveLength(4);
  });
});

describe('lastOperation', () => {
  it('is missing before the first operation and does not look at other interviews', async () => {
    const db = testDatabase();
    const { id } = await storeInterview(db);
    expect(await lastOperation(db, id)).toBeUndefined();
    await appendOperations(db, id, [operation(1, rated3), operation(2, rated4)]);
    expect(await lastOperation(db, id)).toMatchObject(operation(2, rated4));
    expect(await lastOperation(db, InterviewId.parse(uuid(2)))).toBeUndefined();
  });
});
