import type { CompetencyId } from '../bank/competency';
import type { ScorecardId } from '../scorecard-id';
import type { Weighed } from './composite';
import { compositeOf } from './composite';
import { leaveOneOut } from './leave-one-out';
import type { LeaveOneOut } from './leave-one-out';
import { weightRange } from './weight-range';

/** What the composite is, and how far that rests on single interviewers, competencies and weights. */
export interface Robustness {
  readonly composite: number | null;
  readonly leaveOneOut: LeaveOneOut;
  /** The lowest and the highest composite within ±20 % of the weights. */
  readonly weights: readonly [number, number] | null;
  /** Beside the opening's bar; null where there is no bar or no composite. */
  readonly bar: BarStanding | null;
}

/** On which side of the bar the composite lies, and what would bring it to the other side. */
export interface BarStanding {
  readonly bar: number;
  readonly reached: boolean;
  readonly movedByRaters: readonly ScorecardId[];
  readonly movedByCompetencies: readonly CompetencyId[];
  readonly movedByWeights: boolean;
}

/** Works out what the composite rests on. */
export function robustnessOf(competencies: readonly Weighed[], bar: number | null): Robustness {
  const composite = compositeOf(competencies);
  const left = leaveOneOut(competencies);
  const weights = weightRange(competencies);
  return {
    composite,
    leaveOneOut: left,
    weights,
    bar: bar === null || composite === null ? null : standing(bar, composite, left, weights),
  };
}

function standing(
  bar: number,
  composite: number,
  { raters, competencies }: LeaveOneOut,
  weights: Robustness['weights'],
): BarStanding {
  const reached = reaches(composite, bar);
  const crosses = ({ composite: other }: { readonly composite: number | null }) =>
    other !== null && reaches(other, bar) !== reached;
  return {
    bar,
    reached,
    movedByRaters: raters.filter(crosses).map(({ id }) => id),
    movedByCompetencies: competencies.filter(crosses).map(({ id }) => id),
    movedByWeights: weights?.some((other) => reaches(other, bar) !== reached) ?? false,
  };
}

/** A composite that is the bar but for rounding has reached it. */
function reaches(composite: number, bar: number): boolean {
  return composite >= bar - 1e-9;
}
