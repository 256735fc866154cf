import { describe, expect, it } from 'vitest';
import { pausesTaken } from '@/lib/domain/pauses-taken';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const MINUTE = 60_000;
const NOW = NINE_O_CLOCK + 30 * MINUTE;

function minutesOf(pauses: Parameters<typeof pausesTaken>[0]['pauses']): (readonly [number, number])[] {
  const taken = pausesTaken({ startedAt: NINE_O_CLOCK, pauses }, NOW);
  return taken.map(({ from, seconds }) => [(from - NINE_O_CLOCK) / MINUTE, seconds / 60]);
}

describe('pausesTaken', () => {
  it('has each pause with its length, in the order of time', () => {
    expect(minutesOf([aPause(2, 20, 21), aPause(1, 5, 9)])).toEqual([
      [5, 4],
      [20, 1],
    ]);
  });

  it('has one that goes on up to now, from its first instant', () => {
    expect(minutesOf([aPause(1, 28, null)])).toEqual([[28, 2]]);
    expect(minutesOf([aPause(1, 30, null)])).toEqual([[30, 0]]);
  });

  it('leaves out what took no time and what was before the start', () => {
    expect(minutesOf([aPause(1, 5, 5), aPause(2, -10, -5)])).toEqual([]);
    expect(minutesOf([aPause(1, -10, 2)])).toEqual([[0, 2]]);
    expect(pausesTaken({ startedAt: null, pauses: [aPause(1, 5, 9)] }, NOW)).toEqual([]);
  });
});
