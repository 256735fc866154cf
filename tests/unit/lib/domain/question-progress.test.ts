import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuestionId } from '@/lib/domain/bank/question';
import { secondsInto } from '@/lib/domain/pause';
import type { Clock } from '@/lib/domain/pause';
import { questionProgress, secondsByQuestion } from '@/lib/domain/question-progress';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const MINUTE = 60_000;
const QUESTIONS = ['first', 'second', 'third'].map((id) => QuestionId.parse(id));
const [first, second, third] = QUESTIONS;
if (!first || !second || !third) throw new Error('Three questions are listed above');

const running: Clock = { startedAt: NINE_O_CLOCK, pauses: [] };

function atMinute(minute: number): number {
  return NINE_O_CLOCK + minute * MINUTE;
}

/** When questions came into focus, as the state has it: minutes past nine by question. */
function visits(...each: readonly (readonly [QuestionId, readonly number[]])[]) {
  return new Map(each.map(([id, minutes]) => [id, minutes.map(atMinute)]));
}

function minutesSpent(by: ReadonlyMap<QuestionId, readonly number[]>, clock: Clock, until: number) {
  return new Map(
    [...secondsByQuestion({ visits: by }, clock, atMinute(until))].map(([id, seconds]) => [id, seconds / 60]),
  );
}

describe('questionProgress', () => {
  const skipped: ReadonlySet<QuestionId> = new Set([second]);

  it('tells questions not come to, asked and skipped apart', () => {
    const way = { visits: visits([first, [0]], [second, [4]]), skipped };
    expect(QUESTIONS.map((id) => questionProgress(way, id))).toEqual(['asked', 'skipped', 'open']);
  });

  it('counts a question that was skipped and returned to as asked', () => {
    expect(questionProgress({ visits: visits([second, [4, 9]]), skipped: new Set() }, second)).toBe('asked');
  });

  it('has a question that was skipped without coming to it as skipped', () => {
    expect(questionProgress({ visits: new Map(), skipped }, second)).toBe('skipped');
  });

  it('has a question whose visits are none as not come to', () => {
    expect(questionProgress({ visits: visits([first, []]), skipped }, first)).toBe('open');
  });
});

describe('secondsByQuestion', () => {
  it('lets a visit last until the next question comes, and the last one until now', () => {
    const by = visits([first, [0]], [second, [4]], [third, [10]]);
    expect(minutesSpent(by, running, 13)).toEqual(
      new Map([
        [first, 4],
        [second, 6],
        [third, 3],
      ]),
    );
  });

  it('adds up the visits of a question that was returned to', () => {
    const by = visits([first, [0, 10]], [second, [4, 12]]);
    expect(minutesSpent(by, running, 20)).toEqual(
      new Map([
        [first, 6],
        [second, 14],
      ]),
    );
  });

  it('leaves pauses out', () => {
    const clock = { ...running, pauses: [aPause(1, 3, 6), aPause(2, 11, null)] };
    expect(minutesSpent(visits([first, [0]], [second, [4]]), clock, 13)).toEqual(
      new Map([
        [first, 3],
        [second, 5],
      ]),
    );
  });

  it('has nothing for a question that was not come to, and zero for one that is yet to come', () => {
    expect(minutesSpent(visits([first, [0]], [second, [9]]), running, 5)).toEqual(
      new Map([
        [first, 5],
        [second, 0],
      ]),
    );
    expect(secondsByQuestion({ visits: new Map() }, running, atMinute(5)).size).toBe(0);
  });

  it('sums to the seconds of the interview when the first question comes with the start', () => {
    const moves = fc.array(
      fc.record({ id: fc.constantFrom(...QUESTIONS), after: fc.nat({ max: 10 * MINUTE }) }),
      { maxLength: 20, size: 'max' },
    );
    const pauses = fc.array(
      fc.record({ after: fc.nat({ max: 10 }), lasts: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        moves,
        pauses,
        fc.boolean(),
        fc.nat({ max: 200 * MINUTE }),
        (taken, breaks, open, until) => {
          const by = new Map([[first, [NINE_O_CLOCK]]]);
          let at = NINE_O_CLOCK;
          for (const { id, after } of taken) by.set(id, [...(by.get(id) ?? []), (at += after)]);
          let minute = 0;
          const inTurn = breaks.map(({ after, lasts }, i) => {
            const from = minute + after;
            minute = from + lasts;
            return aPause(i + 1, from, open && i === breaks.length - 1 ? null : minute);
          });
          const clock = { startedAt: NINE_O_CLOCK, pauses: inTurn };
          const now = NINE_O_CLOCK + until;
          const spent = [...secondsByQuestion({ visits: by }, clock, now).values()];
          expect(spent.every((seconds) => seconds >= 0)).toBe(true);
          expect(spent.reduce((sum, seconds) => sum + seconds, 0)).toBe(secondsInto(clock, now));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
