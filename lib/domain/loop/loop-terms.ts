import type { Terms } from '../consolidation';
import type { Plan } from '../opening/plan';
import { weightsOf } from '../opening/plan';
import type { LoopStanding } from './loop-standing';

/**
 * What a plan says about how a loop's scorecards are combined: its rubric, its weights, and whose ratings stand beside the
 * figures because they only sit in to learn.
 */
export function loopTerms(
  plan: Pick<Plan, 'competencies' | 'frozen'>,
  { seats }: Pick<LoopStanding, 'seats'>,
): Terms {
  const weights = weightsOf(plan);
  const shadows = seats.flatMap(({ person, arrival }) =>
    person.shadowing && arrival ? [arrival.scorecard.id] : [],
  );
  return {
    rubric: plan.frozen?.rubric.filter(({ id }) => weights.has(id)) ?? [],
    weights,
    shadows: new Set(shadows),
  };
}
