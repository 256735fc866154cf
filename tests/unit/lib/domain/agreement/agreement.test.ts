import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, FEWEST_UNITS } from '@/lib/domain/agreement/agreement';
import { krippendorffAlpha } from '@/lib/domain/agreement/krippendorff-alpha';

const unit = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });

/** The jackknife as its definition has it, each alpha computed anew. */
function slowInterval(units: readonly (readonly number[])[]): readonly [number, number] {
  const rated = units.filter((each) => each.length > 1);
  const n = rated.length;
  const alpha = krippendorffAlpha(rated, 'ordinal') ?? Number.NaN;
  const others = rated.map(
    (_, i) =>
      krippendorffAlpha(
        rated.filter((__, j) => j !== i),
        'ordinal',
      ) ?? alpha,
  );
  const mean = others.reduce((a, b) => a + b, 0) / n;
  const error = Math.sqrt((others.reduce((a, b) => a + (b - mean) ** 2, 0) * (n - 1)) / n);
  return [Math.max(-1, alpha - 1.959964 * error), Math.min(1, alpha + 1.959964 * error)];
}

describe('the agreement of a panel', () => {
  it('is silent under ten units that two or more rated', () => {
    const pair = (n: number) => [1 + (n % 5), 1 + ((n + 1) % 5)];
    const nine = Array.from({ length: FEWEST_UNITS - 1 }, (_, n) => pair(n));
    expect(agreementOf([...nine, [4], []])).toBeNull();
    expect(agreementOf([...nine, pair(3)])?.units).toBe(FEWEST_UNITS);
  });

  it('is silent where all ratings are the same', () => {
    expect(agreementOf(Array.from({ length: 20 }, () => [3, 3]))).toBeNull();
  });

  it('is certain where all agree, and units differ', () => {
    const agreement = agreementOf(Array.from({ length: 20 }, (_, n) => [1 + (n % 5), 1 + (n % 5)]));
    expect(agreement).toMatchObject({ alpha: 1, interval: [1, 1] });
  });

  it('has the interval of the jackknife over units', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 10, maxLength: 30 }), (units) => {
        const agreement = agreementOf(units);
        if (agreement === null) return;
        const [from, to] = slowInterval(units);
        expect(agreement.interval[0]).toBeCloseTo(from, 9);
        expect(agreement.interval[1]).toBeCloseTo(to, 9);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
