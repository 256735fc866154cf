import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesLate } from '@/lib/domain/interview';
import { minutesToEndAt, plannedEnd } from '@/lib/domain/planned-end';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const MINUTE = 60_000;
const TEN = NINE_O_CLOCK + 60 * MINUTE;

describe('plannedEnd', () => {
  it('is the planned start and the minutes, or nothing where no start was planned', () => {
    expect(plannedEnd({ scheduledAt: NINE_O_CLOCK }, 60)).toBe(TEN);
    expect(plannedEnd({ scheduledAt: null }, 60)).toBeNull();
  });
});

describe('minutesToEndAt', () => {
  it('is what a late start leaves', () => {
    const late = { startedAt: NINE_O_CLOCK + 6 * MINUTE, pauses: [] };
    expect(minutesToEndAt(late, TEN, late.startedAt)).toBe(54);
  });

  it('leaves out pauses so far, and counts the rest of one that goes on', () => {
    const now = NINE_O_CLOCK + 30 * MINUTE;
    const paused = { startedAt: NINE_O_CLOCK, pauses: [aPause(1, 10, 14), aPause(2, 28, null)] };
    expect(minutesToEndAt(paused, TEN, now)).toBe(54);
  });

  it('is 0 before the start and once the end has passed', () => {
    expect(minutesToEndAt({ startedAt: null, pauses: [] }, TEN, NINE_O_CLOCK)).toBe(0);
    expect(minutesToEndAt({ startedAt: TEN + MINUTE, pauses: [] }, TEN, TEN + MINUTE)).toBe(0);
  });

  it('makes the whole with the minutes of delay, and ends within the minute that was planned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 59 * 60_000 - 1 }), (delay) => {
        const interview = { scheduledAt: NINE_O_CLOCK, startedAt: NINE_O_CLOCK + delay, pauses: [] };
        const minutes = minutesToEndAt(interview, TEN, interview.startedAt);
        expect(minutes + minutesLate(interview)).toBe(60);
        const end = interview.startedAt + minutes * MINUTE;
        expect(end).toBeGreaterThanOrEqual(TEN);
        expect(end).toBeLessThan(TEN + MINUTE);
      }),
      { seed: 20_260_302 },
    );
  });
});
