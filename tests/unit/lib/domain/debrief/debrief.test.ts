import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { debriefOf } from '@/lib/domain/debrief/debrief';
import type { DebriefEvent, Decision } from '@/lib/domain/debrief/debrief-event';
import { DebriefEventId } from '@/lib/domain/debrief/debrief-event';
import { speakingOrder } from '@/lib/domain/debrief/speaking-order';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { NINE_O_CLOCK, uuid } from '@/tests/support/builders';

const monitoring = CompetencyId.parse('monitoring');
const latency = CompetencyId.parse('latency');
const decision: Decision = {
  verdict: 'hire',
  reason: 'the evidence',
  conditions: '',
  nextSteps: '',
  dissent: [],
};

type Step = DebriefEvent extends infer E
  ? E extends DebriefEvent
    ? Omit<E, 'id' | 'loopId' | 'at'>
    : never
  : never;

/** The steps as events, one a minute. */
function minuteByMinute(...steps: readonly Step[]): DebriefEvent[] {
  return steps.map((step, minute) => ({
    ...step,
    id: DebriefEventId.parse(uuid(minute + 1)),
    loopId: LoopId.parse(uuid(1)),
    at: NINE_O_CLOCK + minute * 60_000,
  }));
}

const WHOLE = minuteByMinute(
  { kind: 'opened' },
  { kind: 'item', competency: monitoring },
  { kind: 'consensus', competency: monitoring, level: 4, reason: 'the alert was theirs', scorecards: [] },
  { kind: 'item', competency: latency },
  { kind: 'consensus', competency: latency, level: 2, reason: 'no figure', scorecards: [] },
  { kind: 'item', competency: monitoring },
  { kind: 'consensus', competency: latency, level: null, reason: 'read again', scorecards: [] },
  { kind: 'decided', decision },
);

describe('a debrief', () => {
  it('keeps what the panel agreed on, and what was taken back is gone', () => {
    expect([...debriefOf(WHOLE).consensus]).toEqual([
      [monitoring, { level: 4, reason: 'the alert was theirs', at: NINE_O_CLOCK + 2 * 60_000 }],
    ]);
  });

  it('adds up the time of each item, however often it is returned to', () => {
    const { spent, item } = debriefOf(WHOLE);
    expect(Object.fromEntries(spent)).toEqual({ monitoring: 4 * 60_000, latency: 2 * 60_000 });
    expect(item).toBeNull();
  });

  it('can be left and resumed: the item under way is known, and since when', () => {
    const { item, openedAt } = debriefOf(WHOLE.slice(0, 4));
    expect(openedAt).toBe(NINE_O_CLOCK);
    expect(item).toEqual({ competency: latency, since: NINE_O_CLOCK + 3 * 60_000 });
  });

  it('has no decision any more once it is reopened', () => {
    expect(debriefOf(WHOLE).decision?.verdict).toBe('hire');
    const reopened = [...WHOLE, ...minuteByMinute({ kind: 'reopened', reason: 'a reference came in' })].map(
      (event, minute) => ({
        ...event,
        id: DebriefEventId.parse(uuid(minute + 1)),
        at: NINE_O_CLOCK + minute,
      }),
    );
    expect(debriefOf(reopened).decision).toBeNull();
    expect(debriefOf(reopened).events).toHaveLength(WHOLE.length + 1);
  });

  it('does not depend on the order in which its events are handed over', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WHOLE, { minLength: WHOLE.length }), (events) => {
        expect(debriefOf(events)).toEqual(debriefOf(WHOLE));
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('the order of speaking', () => {
  it('is juniors first, then by name, with those whom the directory does not know in the middle', () => {
    const speaker = (n: number, name: string, seniority: 'junior' | 'mid' | 'senior' | 'staff' | null) => ({
      scorecardId: ScorecardId.parse(uuid(n)),
      name,
      seniority,
    });
    const panel = [
      speaker(1, 'Ada', 'staff'),
      speaker(2, 'Zoe', 'junior'),
      speaker(3, 'Bo', 'senior'),
      speaker(4, 'Cy', null),
      speaker(5, 'Al', 'junior'),
      speaker(6, 'Di', 'mid'),
    ];
    expect(speakingOrder(panel).map(({ name }) => name)).toEqual(['Al', 'Zoe', 'Di', 'Cy', 'Bo', 'Ada']);
  });
});
