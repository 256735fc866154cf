import type { CompetencyId } from '../bank/competency';
import type { ScorecardId } from '../scorecard-id';

/** Names the formula below, so that an exported figure says how it came about. */
export const COMPOSITE_FORMULA = 'evenhand-weighted-mean/1';

/** One competency as it enters the composite. */
export interface Weighed {
  readonly id: CompetencyId;
  /** How much it counts beside the others; 0 keeps it out. Only the proportions matter. */
  readonly weight: number;
  /** The levels that count, each with the scorecard that it stands in. */
  readonly levels: readonly { readonly scorecardId: ScorecardId; readonly level: number }[];
}

/**
 * The composite: the mean level of each competency, weighted, over what was assessed. What nobody assessed is missing, not
 * zero: the other weights then share the whole.
 * @returns from 1 to 5; null where nothing that counts was assessed
 */
export function compositeOf(competencies: readonly Weighed[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, levels } of competencies) {
    const mean = meanLevel(levels);
    if (mean === null) continue;
    sum += weight * mean;
    weights += weight;
  }
  return weights === 0 ? null : onScale(sum / weights);
}

/** A weighted mean of levels, which rounding alone can carry past the ends of the scale. */
export function onScale(figure: number): number {
  return Math.min(5, Math.max(1, figure));
}

/** The arithmetic mean of levels; null where there are none. */
export function meanLevel(levels: Weighed['levels']): number | null {
  return levels.length === 0 ? null : levels.reduce((sum, { level }) => sum + level, 0) / levels.length;
}

/** The competencies without the levels of one scorecard. */
export function withoutRater(competencies: readonly Weighed[], left: ScorecardId): readonly Weighed[] {
  return competencies.map((each) => ({
    ...each,
    levels: each.levels.filter(({ scorecardId }) => scorecardId !== left),
  }));
}

/** The scorecards whose levels count, each once. */
export function ratersOf(competencies: readonly Weighed[]): readonly ScorecardId[] {
  return [...new Set(competencies.flatMap(({ levels }) => levels.map(({ scorecardId }) => scorecardId)))];
}
