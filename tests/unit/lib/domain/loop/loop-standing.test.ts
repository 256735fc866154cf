import { describe, expect, it } from 'vitest';
import type { Arrival } from '@/lib/domain/loop/arrival';
import type { IssuedKit } from '@/lib/domain/loop/issued-kit';
import { LoopEvent } from '@/lib/domain/loop/loop-event';
import { loopRoster } from '@/lib/domain/loop/loop-roster';
import { loopStanding } from '@/lib/domain/loop/loop-standing';
import type { LoopRecords } from '@/lib/domain/loop/loop-standing';
import { KitId } from '@/lib/domain/kit';
import type { SeatId } from '@/lib/domain/opening/plan';
import type { Scorecard } from '@/lib/domain/scorecard';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { aKit, aLoop, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aKitFile, anIssuedKit, aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';
import { DUE, FIRST, scorecardWith, SECOND, SEATS } from '@/tests/support/planned-loop';

const plan = aPlan({ seats: [...SEATS] });
const people = [aPerson(1), aPerson(2), aPerson(3, { shadowing: true })];
const loop = aLoop({ plan: { openingId: plan.openingId, planId: plan.id }, dueAt: DUE });

/** The kit of a seat; its number stands for the seat. */
function kitOf(n: number, overrides: Partial<IssuedKit> = {}): IssuedKit {
  const file = aKitFile({ kit: aKit({ id: KitId.parse(uuid(n)) }) });
  return anIssuedKit({ file, seat: aSeat(n).id, ...overrides });
}

function arrived(scorecard: Scorecard): Arrival {
  return {
    loopId: loop.id,
    hash: scorecardHash(scorecard),
    scorecard,
    receivedAt: NINE_O_CLOCK,
    removedAt: null,
  };
}

function decided(...all: readonly object[]): readonly LoopEvent[] {
  return all.map((each, i) =>
    LoopEvent.parse({ id: uuid(500 + i), loopId: loop.id, at: NINE_O_CLOCK + i, reason: 'Why', ...each }),
  );
}

const kits = [kitOf(1), kitOf(2), kitOf(3)];
const [one, two, three] = [1, 2, 3].map((n) => arrived(scorecardWith(kitOf(n), n)));
const revealed = { kind: 'revealed', missing: [] };
const withdrew = { kind: 'candidate-withdrew' };

function standing(
  {
    arrivals = [],
    events = [],
    ...rest
  }: Partial<Omit<LoopRecords, 'arrivals'>> & { readonly arrivals?: readonly (Arrival | undefined)[] } = {},
  now = NINE_O_CLOCK,
) {
  const roster = loopRoster(plan, people, events);
  const here = arrivals.flatMap((each) => each ?? []);
  return loopStanding({ loop, roster, kits, arrivals: here, events, ownOpen: 0, ...rest }, now);
}

function stateOf(seat: SeatId, ...args: Parameters<typeof standing>) {
  return standing(...args).seats.find((each) => each.seat.id === seat)?.state;
}

describe('loopStanding of a planned loop', () => {
  it('is blind until all that are waited for are in; who shadows is not waited for', () => {
    expect(standing()).toMatchObject({
      expected: 2,
      arrived: 0,
      reveal: 'blind',
      missing: ['Person 1', 'Person 2'],
    });
    expect(standing({ arrivals: [one, three] })).toMatchObject({
      arrived: 1,
      reveal: 'blind',
      missing: ['Person 2'],
      counting: [],
    });
    const all = standing({ arrivals: [one, two] });
    expect(all).toMatchObject({ arrived: 2, reveal: 'complete', missing: [] });
    expect(all.counting).toHaveLength(2);
    expect(standing({ arrivals: [one, two, three] }).counting).toHaveLength(3);
  });

  it('shows scorecards without the secrets of their kits', () => {
    const secrets = standing({ arrivals: [one, two] }).counting.map(({ issue }) => issue?.secret);
    expect(secrets).toEqual([null, null]);
  });

  it('waits for nobody who is excused or whose stage is skipped', () => {
    const excused = decided({ kind: 'excused', seat: SECOND });
    expect(standing({ arrivals: [one], events: excused })).toMatchObject({ expected: 1, reveal: 'complete' });
    expect(stateOf(SECOND, { events: excused })).toBe('excused');
    const skipped = decided({ kind: 'stage-skipped', stage: 'technical-interview' });
    expect(standing({ events: skipped })).toMatchObject({ expected: 0, reveal: 'complete' });
    expect(stateOf(SECOND, { events: skipped })).toBe('skipped');
    expect(standing({ arrivals: [one], events: skipped })).toMatchObject({ expected: 1, arrived: 1 });
  });

  it('shows what is in when the candidate withdrew, or on an override', () => {
    expect(standing({ arrivals: [one], events: decided(withdrew) }).reveal).toBe('complete');
    const shown = standing({ arrivals: [one], events: decided(revealed) });
    expect(shown).toMatchObject({ reveal: 'overridden', missing: ['Person 2'] });
    expect(shown.counting).toHaveLength(1);
  });

  it('stays blind while an interview of the lead is unsealed', () => {
    expect(standing({ arrivals: [one, two], ownOpen: 1 })).toMatchObject({ reveal: 'blind', counting: [] });
    expect(standing({ events: decided(withdrew), ownOpen: 1 }).reveal).toBe('blind');
    expect(standing({ events: decided(revealed), ownOpen: 1 }).reveal).toBe('overridden');
  });

  it('waits on while scorecards contradict each other', () => {
    const rival = arrived(scorecardWith(kitOf(2), 8));
    const { seats, reveal, conflicts } = standing({ arrivals: [one, two, rival] });
    expect(reveal).toBe('blind');
    expect(conflicts).toHaveLength(1);
    expect(seats[1]).toMatchObject({ state: 'conflict', arrival: null, awaited: true });
    expect(seats[1]?.rivals).toHaveLength(2);
  });

  it('names a scorecard of a withdrawn kit, and goes on waiting', () => {
    const gone = { ...kitOf(2), withdrawnAt: NINE_O_CLOCK };
    const { strays, reveal } = standing({ kits: [kitOf(1), gone], arrivals: [one, two] });
    expect(strays.map(({ why }) => why)).toEqual(['withdrawn']);
    expect(reveal).toBe('blind');
  });

  it('waits for nobody whose seat rates nothing', () => {
    const roster = loopRoster(aPlan({ seats: [aSeat(1), aSeat(2, [])] }), people, []);
    expect(standing({ roster, arrivals: [one] })).toMatchObject({ expected: 1, reveal: 'complete' });
  });
});

describe('the state of a seat', () => {
  const sent = { at: NINE_O_CLOCK, way: 'file' as const };

  it.each([
    ['no-kit', []],
    ['made', [kitOf(1)]],
    ['sent', [kitOf(1, { sent })]],
    ['opened', [kitOf(1, { sent, openedAt: NINE_O_CLOCK })]],
    ['no-kit', [kitOf(1, { sent, withdrawnAt: NINE_O_CLOCK })]],
  ] as const)('is %s', (state, made) => {
    expect(stateOf(FIRST, { kits: made })).toBe(state);
  });

  it('is in once the scorecard is', () => {
    expect(stateOf(FIRST, { arrivals: [one] })).toBe('in');
  });

  it('is late after the time, unless it is in or not waited for', () => {
    const late = (now: number) =>
      standing({ arrivals: [one] }, now)
        .seats.filter((seat) => seat.late)
        .map(({ seat }) => seat.id);
    expect(late(DUE)).toEqual([]);
    expect(late(DUE + 1)).toEqual([SECOND]);
    const open = { ...loop, dueAt: null };
    expect(standing({ loop: open }, DUE + 1).seats.some((seat) => seat.late)).toBe(false);
  });
});

describe('loopStanding without a plan', () => {
  it('shows at once what comes in, of whatever kit', () => {
    const records = { loop: aLoop(), roster: null, kits: [], events: [], ownOpen: 1 };
    const arrivals = [arrived(aScorecard(7)), ...(one ? [one] : [])];
    expect(loopStanding({ ...records, arrivals }, NINE_O_CLOCK)).toMatchObject({
      seats: [],
      expected: 0,
      arrived: 2,
      missing: [],
      reveal: 'complete',
      strays: [],
    });
  });
});
