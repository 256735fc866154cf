import type { CompetencyId } from '../bank/competency';
import type { ScorecardId } from '../scorecard-id';
import type { Weighed } from './composite';
import { compositeOf, ratersOf, withoutRater } from './composite';

/** The composite with one part of it left out; null where nothing is left then. */
export interface LeftOut<Id> {
  readonly id: Id;
  readonly composite: number | null;
}

/** How far the composite rests on any single interviewer or competency. */
export interface LeaveOneOut {
  readonly raters: readonly LeftOut<ScorecardId>[];
  readonly competencies: readonly LeftOut<CompetencyId>[];
  /** The lowest and the highest composite of all those; null where leaving any one out leaves nothing. */
  readonly range: readonly [number, number] | null;
}

/** Leaves out each rater and each assessed competency in turn. */
export function leaveOneOut(competencies: readonly Weighed[]): LeaveOneOut {
  const raters = ratersOf(competencies).map((id) => ({
    id,
    composite: compositeOf(withoutRater(competencies, id)),
  }));
  const assessed = competencies.filter(({ weight, levels }) => weight > 0 && levels.length > 0);
  const others = assessed.map(({ id }) => ({
    id,
    composite: compositeOf(assessed.filter((each) => each.id !== id)),
  }));
  const figures = [...raters, ...others].flatMap(({ composite }) => composite ?? []);
  return {
    raters,
    competencies: others,
    range: figures.length === 0 ? null : [Math.min(...figures), Math.max(...figures)],
  };
}
