import { describe, expect, it } from 'vitest';
import { callMinutes } from '@/lib/domain/call-minutes';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const endedAt = NINE_O_CLOCK + 23 * 60_000 + 40_000;

describe('callMinutes', () => {
  it('is the time from start to end without the pauses, to the nearest minute', () => {
    expect(callMinutes({ startedAt: NINE_O_CLOCK, endedAt, pauses: [] })).toBe(24);
    expect(callMinutes({ startedAt: NINE_O_CLOCK, endedAt, pauses: [aPause(1, 5, 9)] })).toBe(20);
  });

  it('is nothing before the start and before the end', () => {
    expect(callMinutes({ startedAt: null, endedAt, pauses: [] })).toBeNull();
    expect(callMinutes({ startedAt: NINE_O_CLOCK, endedAt: null, pauses: [] })).toBeNull();
  });
});
