import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { secondsByCompetency } from '@/lib/domain/competency-time';
import { kitQuestions } from '@/lib/domain/kit';
import { secondsInto } from '@/lib/domain/pause';
import type { Clock } from '@/lib/domain/pause';
import { aPause } from '@/tests/support/a-pause';
import { aKit, NINE_O_CLOCK } from '@/tests/support/builders';

const KIT = aKit();
const RUNNING: Clock = { startedAt: NINE_O_CLOCK, pauses: [] };

function atMinute(minute: number): number {
  return NINE_O_CLOCK + minute * 60_000;
}

function visits(...each: readonly (readonly [string, readonly number[]])[]) {
  return new Map(each.map(([id, minutes]) => [QuestionId.parse(id), minutes.map(atMinute)]));
}

function minutes(by: ReturnType<typeof visits>, clock: Clock, until: number): Record<string, number> {
  const seconds = secondsByCompetency(KIT, { visits: by }, clock, atMinute(until));
  return Object.fromEntries([...seconds].map(([id, each]) => [id, each / 60]));
}

describe('secondsByCompetency', () => {
  it('adds up the questions of a competency, and has those not come to at 0', () => {
    const by = visits(['monitoring-first', [0]], ['monitoring-second', [6]], ['latency-first', [10]]);
    expect(minutes(by, RUNNING, 13)).toEqual({ monitoring: 10, latency: 3, teamwork: 0 });
  });

  it('counts what is returned to, and leaves pauses out', () => {
    const by = visits(['monitoring-first', [0, 8]], ['latency-first', [4]]);
    const clock = { startedAt: NINE_O_CLOCK, pauses: [aPause(1, 5, 7)] };
    expect(minutes(by, clock, 10)).toEqual({ monitoring: 6, latency: 2, teamwork: 0 });
  });

  it('leaves out what stands in no competency of the kit', () => {
    expect(minutes(visits(['gone', [0]], ['latency-first', [4]]), RUNNING, 5)).toEqual({
      monitoring: 0,
      latency: 1,
      teamwork: 0,
    });
    expect(
      secondsByCompetency(KIT, { visits: new Map() }, RUNNING, atMinute(5)).has(CompetencyId.parse('gone')),
    ).toBe(false);
  });

  it('gives away the whole interview, no second twice, whichever way it goes', () => {
    const ids = kitQuestions(KIT).map(({ question }) => question.id);
    const way = fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { maxLength: 20 });
    const pause = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 30, max: 59 }));
    fc.assert(
      fc.property(
        way,
        pause,
        fc.array(fc.nat(ids.length - 1), { minLength: 21, maxLength: 21 }),
        (at, [from, to], places) => {
          const by = new Map<QuestionId, number[]>();
          for (const [i, minute] of [0, ...at].entries()) {
            const id = ids[places[i] ?? 0];
            if (id)
              by.set(
                id,
                [...(by.get(id) ?? []), atMinute(minute)].sort((a, b) => a - b),
              );
          }
          const clock = { startedAt: NINE_O_CLOCK, pauses: [aPause(1, from, to)] };
          const spent = secondsByCompetency(KIT, { visits: by }, clock, atMinute(60));
          const sum = [...spent.values()].reduce((total, each) => total + each, 0);
          expect(sum).toBe(secondsInto(clock, atMinute(60)));
        },
      ),
      { seed: 20_260_302 },
    );
  });
});
