import type { Coincidences } from './coincidences';
import { coincidencesOf } from './coincidences';

/** The level of measurement on which values are compared. */
export type Metric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha: 1 where all agree, 0 where they agree as chance would have it, below 0 where they agree less.
 * Units that fewer than two rated say nothing about agreement and are left out.
 * @param units the values that each unit received, missing ones left out
 * @returns null where no two values can be paired, or all values are the same, in which case nothing could have differed
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], metric: Metric): number | null {
  return alphaOf(coincidencesOf(units), metric);
}

/**
 * Alpha from coincidences: one less the disagreement observed over the disagreement expected.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */
export function alphaOf({ values, cells }: Coincidences, metric: Metric): number | null {
  const counts = values.map((_, a) =>
    values.reduce((sum, _b, b) => sum + (cells[a * values.length + b] ?? 0), 0),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const middles = middleRanks(counts);
  const difference: Record<Metric, (a: number, b: number) => number> = {
    nominal: (a, b) => Number(a !== b),
    ordinal: (a, b) => ((middles[a] ?? 0) - (middles[b] ?? 0)) ** 2,
    interval: (a, b) => ((values[a] ?? 0) - (values[b] ?? 0)) ** 2,
  };
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < values.length; a += 1) {
    for (let b = 0; b < values.length; b += 1) {
      const apart = difference[metric](a, b);
      observed += (cells[a * values.length + b] ?? 0) * apart;
      expected += (counts[a] ?? 0) * (counts[b] ?? 0) * apart;
    }
  }
  // What rounding leaves of nothing is nothing: the smallest real disagreement is far larger.
  return expected < 1e-9 ? null : 1 - ((total - 1) * observed) / expected;
}

/**
 * The rank in the middle of each value, all being ranked together. The difference of two is what the ordinal metric counts:
 * all values from the one to the other, the two themselves by half.
 */
function middleRanks(counts: readonly number[]): readonly number[] {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}
