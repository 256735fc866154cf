import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '@/lib/domain/agreement/krippendorff-alpha';
import type { Metric } from '@/lib/domain/agreement/krippendorff-alpha';

type Cell = number | null;

/**
 * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): four observers, twelve units, gaps. The figures
 * printed there: nominal .743, ordinal .815, interval .849.
 */
const FOUR_OBSERVERS: readonly (readonly Cell[])[] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

/** The same paper: two observers, ten units, no gaps; printed: .095. */
const TWO_OBSERVERS: readonly (readonly Cell[])[] = [
  [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
];

function unitsOf(rows: readonly (readonly Cell[])[]): number[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, unit) =>
    rows.flatMap((row) => {
      const value = row[unit] ?? null;
      return value === null ? [] : [value];
    }),
  );
}

/** Straight from the definition: every pair of values of a unit against every pair of all pairable values. */
function slowAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const rank = (from: number, to: number) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    const inside = all.filter((value) => value > low && value < high).length;
    const edges = all.filter((value) => value === low).length + all.filter((value) => value === high).length;
    return low === high ? 0 : inside + edges / 2;
  };
  const delta = (a: number, b: number) =>
    metric === 'nominal' ? (a === b ? 0 : 1) : metric === 'interval' ? (a - b) ** 2 : rank(a, b) ** 2;
  let within = 0;
  for (const unit of pairable)
    for (let i = 0; i < unit.length; i += 1)
      for (let j = 0; j < unit.length; j += 1)
        if (i !== j) within += delta(unit[i] ?? 0, unit[j] ?? 0) / (unit.length - 1) / all.length;
  let among = 0;
  for (let i = 0; i < all.length; i += 1)
    for (let j = 0; j < all.length; j += 1)
      if (i !== j) among += delta(all[i] ?? 0, all[j] ?? 0) / (all.length * (all.length - 1));
  return among === 0 ? null : 1 - within / among;
}

/** To nine digits, beyond which two ways of adding up part. */
function rounded(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 1e9) / 1e9 + 0;
}

const panels = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), { maxLength: 14 });
const metrics: readonly Metric[] = ['nominal', 'ordinal', 'interval'];

describe('Krippendorff’s alpha', () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('gives the published %s figure with missing values', (metric, printed) => {
    expect(krippendorffAlpha(unitsOf(FOUR_OBSERVERS), metric)?.toFixed(3)).toBe(printed.toFixed(3));
  });

  it('gives the published figure for two observers', () => {
    expect(krippendorffAlpha(unitsOf(TWO_OBSERVERS), 'nominal')?.toFixed(3)).toBe('0.095');
  });

  it('agrees with the definition on 10,000 random panels', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(...metrics), (units, metric) => {
        expect(rounded(krippendorffAlpha(units, metric))).toBe(rounded(slowAlpha(units, metric)));
      }),
      { numRuns: 10_000, seed: 7 },
    );
  });

  it('does not depend on the order of units or raters', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(...metrics), (units, metric) => {
        const turned = units.map((unit) => unit.toReversed()).toReversed();
        expect(rounded(krippendorffAlpha(turned, metric))).toBe(rounded(krippendorffAlpha(units, metric)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('says nothing where nothing can be paired, or nothing could have differed', () => {
    expect(krippendorffAlpha([[1], [2], []], 'ordinal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, 3, 3],
        ],
        'ordinal',
      ),
    ).toBeNull();
  });
});
