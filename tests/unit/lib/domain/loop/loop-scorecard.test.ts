import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InterviewId } from '@/lib/domain/interview-id';
import { Loop } from '@/lib/domain/loop/loop';
import { LoopScorecard, standingLinks } from '@/lib/domain/loop/loop-scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { aLoop, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

/** That a revision of interview `n`'s scorecard is in the built loop. */
function aLink(n: number, revision: number, overrides: Partial<LoopScorecard> = {}): LoopScorecard {
  return {
    loopId: aLoop().id,
    scorecardId: ScorecardId.parse(uuid(100 * n + revision)),
    interview: InterviewId.parse(uuid(n)),
    revision,
    receivedAt: NINE_O_CLOCK,
    removedAt: null,
    ...overrides,
  };
}

const takenOut = { removedAt: NINE_O_CLOCK + 1 };

const someLinks = fc.uniqueArray(
  fc
    .record({
      interview: fc.integer({ min: 1, max: 3 }),
      revision: fc.integer({ min: 1, max: 4 }),
      removed: fc.boolean(),
    })
    .map(({ interview, revision, removed }) => aLink(interview, revision, removed ? takenOut : {})),
  { selector: ({ scorecardId }) => scorecardId, maxLength: 12, size: 'max' },
);

describe('Loop and LoopScorecard', () => {
  it('take what is built', () => {
    expect(Loop.parse(aLoop())).toEqual(aLoop());
    expect(LoopScorecard.parse(aLink(1, 1))).toEqual(aLink(1, 1));
  });

  it('refuse a revision below the first', () => {
    expect(LoopScorecard.safeParse(aLink(1, 0)).success).toBe(false);
  });
});

describe('standingLinks', () => {
  it('is empty for a loop without scorecards', () => {
    expect(standingLinks([])).toEqual([]);
  });

  it('has the newest revision of each scorecard', () => {
    const links = [aLink(1, 1), aLink(2, 1), aLink(1, 2), aLink(1, 3), aLink(3, 2)];
    expect(standingLinks(links)).toEqual([aLink(2, 1), aLink(1, 3), aLink(3, 2)]);
  });

  it('leaves out what was taken out', () => {
    expect(standingLinks([aLink(1, 1, takenOut), aLink(2, 1)])).toEqual([aLink(2, 1)]);
  });

  it('does not bring an earlier revision back when the newest is taken out', () => {
    expect(standingLinks([aLink(1, 1), aLink(1, 2, takenOut), aLink(2, 1)])).toEqual([aLink(2, 1)]);
  });

  it('does not mind that an earlier revision was taken out', () => {
    expect(standingLinks([aLink(1, 1, takenOut), aLink(1, 2)])).toEqual([aLink(1, 2)]);
  });

  it('has at most one of each scorecard, and none that was taken out or superseded', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const standing = standingLinks(links);
        expect(new Set(standing.map(({ interview }) => interview)).size).toBe(standing.length);
        for (const { interview, revision, removedAt } of standing) {
          expect(removedAt).toBeNull();
          const revisions = links.filter((each) => each.interview === interview);
          expect(Math.max(...revisions.map((each) => each.revision))).toBe(revision);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('follows from the links alone, in whatever order they came in', () => {
    const mixed = someLinks.chain((links) =>
      fc.shuffledSubarray(links, { minLength: links.length }).map((shuffled) => ({ links, shuffled })),
    );
    fc.assert(
      fc.property(mixed, ({ links, shuffled }) => {
        expect(new Set(standingLinks(shuffled))).toEqual(new Set(standingLinks(links)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
