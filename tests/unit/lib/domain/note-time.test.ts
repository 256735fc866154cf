import { describe, expect, it } from 'vitest';
import { noteTime } from '@/lib/domain/note-time';
import { aPause } from '@/tests/support/a-pause';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const MINUTE = 60_000;
const clock = { startedAt: NINE_O_CLOCK, pauses: [aPause(1, 10, 12)], endedAt: NINE_O_CLOCK + 40 * MINUTE };

describe('noteTime', () => {
  it('is the time into the call, pauses left out', () => {
    expect(noteTime(clock, NINE_O_CLOCK + 61_000)).toBe('1:01');
    expect(noteTime(clock, NINE_O_CLOCK + 20 * MINUTE)).toBe('18:00');
    expect(noteTime(clock, NINE_O_CLOCK + 40 * MINUTE)).toBe('38:00');
  });

  it('says of what was written after the end that it was after it, however long', () => {
    expect(noteTime(clock, NINE_O_CLOCK + 40 * MINUTE + 1)).toBe('after');
    expect(noteTime(clock, NINE_O_CLOCK + 4000 * MINUTE)).toBe('after');
  });

  it('goes on while the call does', () => {
    expect(noteTime({ ...clock, endedAt: null }, NINE_O_CLOCK + 90 * MINUTE)).toBe('88:00');
  });
});
