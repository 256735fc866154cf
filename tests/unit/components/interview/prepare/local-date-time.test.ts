import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLocalDateTime, toLocalDateTime } from '@/components/interview/prepare/local-date-time';

describe('a local date and time', () => {
  it('is written as an input holds it', () => {
    expect(toLocalDateTime(new Date(2026, 2, 9, 4, 5).getTime())).toBe('2026-03-09T04:05');
  });

  it('means the same instant when it is read, to the minute', () => {
    const minutes = fc.date({ min: new Date(2000, 0, 1), max: new Date(9999, 11, 30), noInvalidDate: true });
    fc.assert(
      fc.property(minutes, (date) => {
        const text = toLocalDateTime(date.getTime());
        const read = fromLocalDateTime(text);
        expect(read).not.toBeNull();
        expect(toLocalDateTime(read ?? 0)).toBe(text);
      }),
      { seed: 20_260_302 },
    );
  });

  it('is none while it is not there, half typed, or no date', () => {
    for (const text of ['', '0002-03-09T04:05', '0202-03-09T04:05', '2026-13-40T04:05'])
      expect(fromLocalDateTime(text)).toBeNull();
  });
});
