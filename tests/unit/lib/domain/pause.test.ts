import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPause, Pause, secondsInto } from '@/lib/domain/pause';
import type { Clock } from '@/lib/domain/pause';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const MINUTE = 60_000;

/** A clock that was started at nine. */
function clock(...pauses: readonly Pause[]): Clock {
  return { startedAt: NINE_O_CLOCK, pauses };
}

function atMinute(minute: number): number {
  return NINE_O_CLOCK + minute * MINUTE;
}

/** Minutes of the interview up to a minute past nine, looked at one by one: those that no pause covers. */
function minutesByHand(pauses: readonly Pause[], until: number): number {
  let minutes = 0;
  for (let minute = 0; minute < until; minute++) {
    const at = atMinute(minute);
    if (!pauses.some(({ from, to }) => from <= at && (to === null || at < to))) minutes += 1;
  }
  return minutes;
}

const minute = fc.integer({ min: -10, max: 70 });

/** Pauses as they may be stored, some of them over before they began because a clock was set back. */
const anyPauses = fc.array(
  fc.tuple(minute, fc.option(minute)).map(([from, to]) => aPause(1, from, to)),
  { maxLength: 6 },
);

/** Pauses one after the other, the last of which may go on. */
const pausesInTurn = fc
  .tuple(fc.uniqueArray(minute, { maxLength: 10 }), fc.boolean())
  .map(([minutes, ends]) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    return sorted.flatMap((from, i) => {
      const to = sorted[i + 1];
      if (i % 2 === 1 || (to === undefined && ends)) return [];
      return [aPause(i + 1, from, to ?? null)];
    });
  });

describe('Pause', () => {
  it('takes the built pause, and one that goes on', () => {
    expect(Pause.parse(aPause(1, 3, 5))).toEqual({
      id: aPause(1, 3, 5).id,
      from: atMinute(3),
      to: atMinute(5),
    });
    expect(Pause.parse(aPause(1, 3, null)).to).toBeNull();
  });
});

describe('secondsInto', () => {
  it('counts whole seconds from the start', () => {
    expect(secondsInto(clock(), NINE_O_CLOCK + 61_999)).toBe(61);
  });

  it('is never negative, and zero before the start', () => {
    expect(secondsInto(clock(), NINE_O_CLOCK - 5000)).toBe(0);
    expect(secondsInto({ startedAt: null, pauses: [aPause(1, 0, 5)] }, atMinute(9))).toBe(0);
  });

  it('leaves out what was paused so far', () => {
    const paused = clock(aPause(1, 10, 15), aPause(2, 30, 31));
    const minutes = [9, 10, 12, 15, 20, 30, 31, 60].map((each) => secondsInto(paused, atMinute(each)) / 60);
    expect(minutes).toEqual([9, 10, 10, 10, 15, 25, 25, 54]);
  });

  it('stands still while a pause goes on', () => {
    const paused = clock(aPause(1, 10, null));
    expect([9, 10, 11, 600].map((each) => secondsInto(paused, atMinute(each)))).toEqual([540, 600, 600, 600]);
  });

  it('leaves out of a pause that began before the start what lies after the start', () => {
    expect(secondsInto(clock(aPause(1, -5, 2)), atMinute(10))).toBe(8 * 60);
  });

  it('leaves nothing out for a pause that was over before it began, as after a clock was set back', () => {
    expect(secondsInto(clock(aPause(1, 20, 10)), atMinute(30))).toBe(30 * 60);
  });

  it('is zero when the clock was set back to before the start, pauses or not', () => {
    expect(secondsInto(clock(aPause(1, 10, 15), aPause(2, 20, null)), atMinute(-3))).toBe(0);
  });

  it('leaves out once what two pauses have in common', () => {
    expect(secondsInto(clock(aPause(1, 10, 20), aPause(2, 15, 25)), atMinute(40))).toBe(25 * 60);
    expect(secondsInto(clock(aPause(1, 10, 30), aPause(2, 15, 20)), atMinute(40))).toBe(20 * 60);
    expect(secondsInto(clock(aPause(1, 10, 20), aPause(2, 10, 20)), atMinute(40))).toBe(30 * 60);
  });

  it('counts what no pause covers, of pauses one after the other', () => {
    fc.assert(
      fc.property(pausesInTurn, fc.nat({ max: 90 }), (pauses, until) => {
        expect(secondsInto(clock(...pauses), atMinute(until))).toBe(minutesByHand(pauses, until) * 60);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('counts what no pause covers, however pauses lie', () => {
    fc.assert(
      fc.property(anyPauses, fc.nat({ max: 90 }), (pauses, until) => {
        expect(secondsInto(clock(...pauses), atMinute(until))).toBe(minutesByHand(pauses, until) * 60);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('never goes back while time goes on, however pauses lie', () => {
    fc.assert(
      fc.property(anyPauses, fc.nat({ max: 90 }), fc.nat({ max: 90 * MINUTE }), (pauses, from, further) => {
        const earlier = secondsInto(clock(...pauses), atMinute(from));
        const later = secondsInto(clock(...pauses), atMinute(from) + further);
        expect(later).toBeGreaterThanOrEqual(earlier);
        expect(later - earlier).toBeLessThanOrEqual(Math.ceil(further / 1000));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('openPause', () => {
  it('is the pause that goes on', () => {
    expect(openPause([aPause(1, 3, 5), aPause(2, 8, null)])).toEqual(aPause(2, 8, null));
  });

  it('is null while the clock runs', () => {
    expect(openPause([])).toBeNull();
    expect(openPause([aPause(1, 3, 5)])).toBeNull();
  });
});
