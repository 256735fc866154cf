import type { Weighed } from './composite';
import { meanLevel, onScale } from './composite';

/** How far each weight may be off: a fifth of itself, either way. */
export const WEIGHT_TOLERANCE = 0.2;

/**
 * The lowest and the highest composite that any weights within ±20 % of the given ones yield, each weight moved by itself.
 * A weighted mean is largest where the means above some level have all they may and the others as little as they may, so
 * trying each level as that border finds it exactly.
 * @returns null where nothing that counts was assessed
 */
export function weightRange(competencies: readonly Weighed[]): readonly [number, number] | null {
  const means = competencies.flatMap(({ weight, levels }) => {
    const mean = meanLevel(levels);
    return mean === null || weight === 0 ? [] : [{ weight, mean }];
  });
  if (means.length === 0) return null;
  const rising = means.toSorted((a, b) => a.mean - b.mean);
  const figures = [...rising, null].flatMap((_, border) => [
    moved(rising, border, 1 - WEIGHT_TOLERANCE, 1 + WEIGHT_TOLERANCE),
    moved(rising, border, 1 + WEIGHT_TOLERANCE, 1 - WEIGHT_TOLERANCE),
  ]);
  return [Math.min(...figures), Math.max(...figures)];
}

function moved(
  means: readonly { readonly weight: number; readonly mean: number }[],
  border: number,
  below: number,
  above: number,
): number {
  let sum = 0;
  let weights = 0;
  means.forEach(({ weight, mean }, place) => {
    const taken = weight * (place < border ? below : above);
    sum += taken * mean;
    weights += taken;
  });
  return onScale(sum / weights);
}
