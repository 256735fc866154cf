import type { CompetencyId } from '../bank/competency';
import type { Weighed } from './composite';
import { meanLevel, ratersOf, withoutRater } from './composite';
import { WEIGHT_TOLERANCE } from './weight-range';

/** What two candidates' order rests on. */
export type Order =
  /** The first is ahead, whoever or whatever is left out and however the weights are moved within their tolerance. */
  | { readonly kind: 'holds'; readonly ahead: 'first' | 'second' }
  /** Somebody or something left out, or a weighting within the tolerance, turns it round or makes it even. */
  | { readonly kind: 'too-close'; readonly by: readonly ('rater' | 'competency' | 'weights')[] }
  /** No competency was assessed for both. */
  | { readonly kind: 'not-comparable' };

/** The weights of competencies, in the order in which `Views` hold their means. */
export type Weights = ReadonlyMap<CompetencyId, number>;

/** A candidate's means, in the order of the weights; null where nobody assessed. */
type Means = readonly (number | null)[];

/** A candidate's means with everybody, and with each interviewer in turn left out. */
export interface Views {
  readonly all: Means;
  readonly withoutOne: readonly Means[];
}

/** The weights by which candidates are compared: of everything that counts for any of them. */
export function weightsAmong(candidates: readonly (readonly Weighed[])[]): Weights {
  return new Map(
    candidates
      .flat()
      .flatMap(({ id, weight }): [CompetencyId, number][] => (weight > 0 ? [[id, weight]] : [])),
  );
}

/** A candidate as they are compared. */
export function viewsOf(competencies: readonly Weighed[], weights: Weights): Views {
  return {
    all: meansOf(competencies, weights),
    withoutOne: ratersOf(competencies).map((rater) => meansOf(withoutRater(competencies, rater), weights)),
  };
}

function meansOf(competencies: readonly Weighed[], weights: Weights): Means {
  const byId = new Map(competencies.map(({ id, levels }) => [id, meanLevel(levels)]));
  return [...weights.keys()].map((id) => byId.get(id) ?? null);
}

/**
 * Compares two candidates of one opening over the competencies that were assessed for both: the sign of the weighted sum of
 * the differences of their means. It holds where leaving out any one interviewer of either, any one competency, or moving the
 * weights by up to ±20 % keeps that sign.
 */
export function orderOf(first: Views, second: Views, weights: Weights): Order {
  const by = [...weights.values()];
  const products = productsOf(first.all, second.all, by);
  if (products.every((product) => product === null)) return { kind: 'not-comparable' };
  const sum = sumOf(products);
  const sign = signOf(sum);
  const holds = (other: number) => sign !== 0 && signOf(other) === sign;
  const raters =
    first.withoutOne.every((means) => holds(sumOf(productsOf(means, second.all, by)))) &&
    second.withoutOne.every((means) => holds(sumOf(productsOf(first.all, means, by))));
  const competencies = products.every((product) => product === null || holds(sum - product));
  const worst = products.reduce<number>((all, product) => all + against(product ?? 0, sign), 0);
  const moved = [
    ...(raters ? [] : (['rater'] as const)),
    ...(competencies ? [] : (['competency'] as const)),
    ...(holds(worst) ? [] : (['weights'] as const)),
  ];
  return moved.length > 0
    ? { kind: 'too-close', by: moved }
    : { kind: 'holds', ahead: sign > 0 ? 'first' : 'second' };
}

/** What each competency adds to the first candidate's lead; null where it was not assessed for both. */
function productsOf(first: Means, second: Means, weights: readonly number[]): readonly (number | null)[] {
  return weights.map((weight, place) => {
    const [a, b] = [first[place] ?? null, second[place] ?? null];
    return a === null || b === null ? null : weight * (a - b);
  });
}

function sumOf(products: readonly (number | null)[]): number {
  return products.reduce<number>((sum, product) => sum + (product ?? 0), 0);
}

/** What a competency adds when its weight is moved as far as it may against the sign. */
function against(product: number, sign: number): number {
  return product * (product * sign > 0 ? 1 - WEIGHT_TOLERANCE : 1 + WEIGHT_TOLERANCE);
}

/** What rounding leaves of an even sum is even. */
function signOf(sum: number): number {
  return Math.abs(sum) < 1e-9 ? 0 : Math.sign(sum);
}
