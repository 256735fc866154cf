import { describe, expect, it } from 'vitest';
import { clockTime, dayAndTime, plannedWords } from '@/components/ui/when';

const MINUTE = 60_000;

/** Tuesday, 10 March 2026, in the machine's own time zone. */
const TUESDAY = { year: 2026, month: 2, day: 10 };

function at(hour: number, minute = 0, days = 0): number {
  return new Date(TUESDAY.year, TUESDAY.month, TUESDAY.day + days, hour, minute).getTime();
}

const NOW = at(9, 30);
const TWO = clockTime(at(14));

describe('dayAndTime', () => {
  it('names the days around today', () => {
    expect([-1, 0, 1].map((days) => dayAndTime(at(14, 0, days), NOW))).toEqual([
      `yesterday ${TWO}`,
      `today ${TWO}`,
      `tomorrow ${TWO}`,
    ]);
    expect(dayAndTime(at(0, 5, 1), at(23, 55))).toBe(`tomorrow ${clockTime(at(0, 5))}`);
  });

  it('names the weekday for the days of the week to come, and the date for all others', () => {
    expect(dayAndTime(at(14, 0, 2), NOW)).toBe(`Thu ${TWO}`);
    expect(dayAndTime(at(14, 0, 6), NOW)).toBe(`Mon ${TWO}`);
    expect(dayAndTime(at(14, 0, 7), NOW)).toBe(`17 Mar ${TWO}`);
    expect(dayAndTime(at(14, 0, -2), NOW)).toBe(`8 Mar ${TWO}`);
    expect(dayAndTime(at(14, 0, 365), NOW)).toBe(`10 Mar 2027 ${TWO}`);
  });

  it('counts calendar days where a day has 23 or 25 hours, too', () => {
    for (const month of [2, 9])
      for (let day = 20; day <= 31; day++) {
        const evening = new Date(2026, month, day, 23, 30).getTime();
        const morning = new Date(2026, month, day + 1, 0, 30).getTime();
        expect(dayAndTime(morning, evening)).toMatch(/^tomorrow /);
      }
  });
});

describe('plannedWords', () => {
  it('counts the minutes within an hour', () => {
    expect(plannedWords(NOW + 25 * MINUTE, NOW)).toBe('in 25 min');
    expect(plannedWords(NOW + 24.5 * MINUTE, NOW)).toBe('in 25 min');
    expect(plannedWords(NOW + 60 * MINUTE, NOW)).toBe('in 60 min');
    expect(plannedWords(NOW + 61 * MINUTE, NOW)).toBe(`today ${clockTime(NOW + 61 * MINUTE)}`);
  });

  it('says what is due now, and what was', () => {
    expect(plannedWords(NOW, NOW)).toBe('now');
    expect(plannedWords(NOW - 0.5 * MINUTE, NOW)).toBe('now');
    expect(plannedWords(NOW - 12 * MINUTE, NOW)).toBe('due 12 min ago');
    expect(plannedWords(NOW - 61 * MINUTE, NOW)).toBe(`today ${clockTime(NOW - 61 * MINUTE)}`);
  });
});
