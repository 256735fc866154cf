import { coincidencesOf, withoutUnit } from './coincidences';
import { alphaOf } from './krippendorff-alpha';

/** With fewer units that two or more rated, an alpha would say more than the data do. */
export const FEWEST_UNITS = 10;

/** How alike a panel rates, with how sure that is. */
export interface Agreement {
  readonly alpha: number;
  /** From and to, of which 95 % of such intervals would hold the true figure. */
  readonly interval: readonly [number, number];
  readonly units: number;
}

/** The 97.5 % quantile of the standard normal distribution. */
const Z = 1.959964;

/**
 * Ordinal alpha over units (one competency of one candidate each) with a jackknife interval: the spread of the figures that
 * come out when each unit in turn is left out (Efron & Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 11).
 * @param units the levels that each unit received, missing ones left out
 * @returns null with fewer than ten units that two or more rated, or where nothing could have differed
 */
export function agreementOf(units: readonly (readonly number[])[]): Agreement | null {
  const rated = units.filter(({ length }) => length >= 2);
  const n = rated.length;
  if (n < FEWEST_UNITS) return null;
  const all = coincidencesOf(rated);
  const alpha = alphaOf(all, 'ordinal');
  if (alpha === null) return null;
  const without = rated.map((unit) => alphaOf(withoutUnit(all, unit), 'ordinal') ?? alpha);
  const mean = without.reduce((sum, each) => sum + each, 0) / n;
  const variance = ((n - 1) / n) * without.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const reach = Z * Math.sqrt(variance);
  return { alpha, interval: [Math.max(-1, alpha - reach), Math.min(1, alpha + reach)], units: n };
}
