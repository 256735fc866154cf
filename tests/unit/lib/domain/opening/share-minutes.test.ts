import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMinutes } from '@/lib/domain/opening/share-minutes';

describe('shareMinutes', () => {
  it('gives each its part', () => {
    expect(shareMinutes(30, [1, 2, 3])).toEqual([5, 10, 15]);
  });

  it('gives what is left over to the largest remainders, and of equal ones to the first', () => {
    expect(shareMinutes(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareMinutes(10, [5, 6, 7])).toEqual([3, 3, 4]);
  });

  it('shares equally where nothing weighs, and nothing where there is nothing', () => {
    expect(shareMinutes(5, [0, 0])).toEqual([3, 2]);
    expect(shareMinutes(0, [1, 2])).toEqual([0, 0]);
    expect(shareMinutes(-3, [1, 2])).toEqual([0, 0]);
    expect(shareMinutes(5, [])).toEqual([]);
  });

  it('always adds up, and is nowhere a whole minute off', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), weights, (minutes, each) => {
        const shares = shareMinutes(minutes, each);
        const all = each.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minutes);
        shares.forEach((share, i) => {
          expect(Math.abs(share - (minutes * (each[i] ?? 0)) / all)).toBeLessThan(1);
        });
      }),
      { seed: 20_260_302 },
    );
  });
});
