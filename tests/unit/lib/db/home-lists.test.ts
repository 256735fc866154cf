import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/db/database';
import { completeHomeLists, homeListsAtOnce } from '@/lib/db/home-lists';
import { homeOrder } from '@/lib/domain/home-order';
import type { Interview } from '@/lib/domain/interview';
import { interviewStage } from '@/lib/domain/interview';
import { InterviewId } from '@/lib/domain/interview-id';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { anInterview, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

const KINDS = [
  'prepared',
  'planned',
  'live',
  'wrap-up',
  'ended-early',
  'sealed',
  'amended',
  'closed',
  'deleted',
] as const;

/** An interview of each kind; another place is another interview, created and ended later. */
function interviewOf(kind: (typeof KINDS)[number], place: number): Interview {
  const createdAt = NINE_O_CLOCK + place * 60_000;
  const scorecardId = ScorecardId.parse(uuid(place + 1));
  const id = InterviewId.parse(uuid(place + 1));
  const ended = { createdAt, id, startedAt: createdAt + 1, endedAt: createdAt + 2 };
  const outcome = { kind: 'stopped-early', details: '' } as const;
  switch (kind) {
    case 'prepared':
      return anInterview({ id, createdAt, startedAt: null });
    case 'planned':
      return anInterview({ id, createdAt, startedAt: null, scheduledAt: createdAt - 2 * place * 60_000 });
    case 'live':
      return anInterview({ id, createdAt });
    case 'wrap-up':
      return anInterview(ended);
    case 'ended-early':
      return anInterview({ ...ended, outcome: { ...outcome, scored: true } });
    case 'sealed':
      return anInterview({ ...ended, scorecardId });
    case 'amended':
      return anInterview({ ...ended, scorecardId, amendment: { reason: 'A slip', at: createdAt + 3 } });
    case 'closed':
      return anInterview({ ...ended, outcome: { ...outcome, scored: false } });
    case 'deleted':
      return anInterview({ ...ended, scorecardId, deletedAt: createdAt + 3 });
  }
}

async function storedAs(kinds: readonly (typeof KINDS)[number][]): Promise<Database> {
  const db = testDatabase();
  await db.interviews.bulkAdd(kinds.map(interviewOf));
  return db;
}

const ALL = { prepared: 1000, underWay: 1000, recent: 1000 };

function idsOf(lists: Awaited<ReturnType<typeof completeHomeLists>>) {
  const { prepared, underWay, recent } = lists;
  return [prepared, underWay, recent].map(({ interviews }) => interviews.map(({ id }) => id));
}

describe('the lists of the home screen', () => {
  it('are those that the stages tell, whether read at once or through the keys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...KINDS), { maxLength: 40 }), async (kinds) => {
        const db = await storedAs(kinds);
        const standing = kinds
          .map(interviewOf)
          .filter(({ deletedAt }) => deletedAt === null)
          .reverse();
        const { prepared, underWay, recent } = homeOrder(standing);
        const expected = [prepared, underWay, recent].map((list) => list.map(({ id }) => id));
        const [atOnce, complete] = [await homeListsAtOnce(db, ALL), await completeHomeLists(db, ALL)];
        expect(idsOf(atOnce)).toEqual(expected);
        expect(idsOf(complete)).toEqual(expected);
        expect(atOnce.complete).toBe(true);
        for (const lists of [atOnce, complete]) {
          expect(lists.inCall).toBe(underWay.some((each) => interviewStage(each) === 'live'));
          expect(lists.newestUnderWay).toBe(
            underWay.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.id ?? null,
          );
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('find what is being amended and what ended last at once, and the rest through the keys', async () => {
    const sealed = Array.from({ length: 150 }, () => 'sealed' as const);
    const db = await storedAs(['amended', 'live', ...sealed]);
    const lengths = { prepared: 4, underWay: 4, recent: 5 };
    const atOnce = await homeListsAtOnce(db, lengths);
    expect(atOnce.complete).toBe(false);
    expect(atOnce.underWay.interviews.map(({ id }) => id)).toEqual([uuid(1)]);
    const complete = await completeHomeLists(db, lengths);
    expect(complete.underWay.interviews.map(({ id }) => id)).toEqual([uuid(2), uuid(1)]);
    expect(complete.recent.count).toBe(150);
    // One more than is shown.
    expect(complete.recent.interviews).toHaveLength(6);
    expect(atOnce.recent.interviews).toEqual(complete.recent.interviews);
  });
});
