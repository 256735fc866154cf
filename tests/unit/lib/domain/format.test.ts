import { describe, expect, it } from 'vitest';
import { formatMean, formatMinutesSeconds } from '@/lib/domain/format';

describe('formatMinutesSeconds', () => {
  it('writes minutes and two digits of seconds', () => {
    expect([0, 9, 60, 724, 5400, 61.9, -3].map(formatMinutesSeconds)).toEqual([
      ...['0:00', '0:09', '1:00', '12:04', '90:00', '1:01', '0:00'],
    ]);
  });
});

describe('formatMean', () => {
  it('writes one decimal, and never a zero for what is missing', () => {
    expect([3, 3.25, 11 / 3, null].map(formatMean)).toEqual(['3.0', '3.3', '3.7', '–']);
  });
});
