import type { Competency, CompetencyId } from './bank/competency';
import { hasEvidence } from './coverage';
import type { InterviewState } from './interview-state';
import type { Kit } from './kit';
import { kitCompetencies } from './kit';

type Recorded = Pick<InterviewState, 'notes' | 'ratings'>;

/** Whether a competency has a level and no note to show for it. Not assessed needs none. */
export function isWithoutEvidence(state: Recorded, id: CompetencyId): boolean {
  const rating = state.ratings.get(id);
  return rating !== undefined && rating !== 'not-assessed' && !hasEvidence(state, id);
}

/** The competencies of a kit that have a level and no note to show for it, in the order of the kit. */
export function ratedWithoutEvidence(kit: Kit, state: Recorded): readonly Competency[] {
  return kitCompetencies(kit).filter(({ id }) => isWithoutEvidence(state, id));
}
