import type { Competency, CompetencyId } from './bank/competency';
import type { InterviewState } from './interview-state';
import type { Kit } from './kit';
import { kitCompetencies } from './kit';

/** How far a competency has come: nothing yet, evidence noted, or rated (not assessed counts as decided). */
export type Coverage = 'none' | 'evidence' | 'rated';

/** How far one competency has come. */
export function coverageOf(state: Pick<InterviewState, 'notes' | 'ratings'>, id: CompetencyId): Coverage {
  if (state.ratings.has(id)) return 'rated';
  return hasEvidence(state, id) ? 'evidence' : 'none';
}

/** Whether a note is tagged with a competency. */
export function hasEvidence({ notes }: Pick<InterviewState, 'notes'>, id: CompetencyId): boolean {
  return notes.some(({ competency }) => competency === id);
}

/** The competencies of the kit that are neither rated nor marked not assessed; the recommendation waits for them. */
export function unrated(kit: Kit, state: Pick<InterviewState, 'ratings'>): readonly Competency[] {
  return kitCompetencies(kit).filter(({ id }) => !state.ratings.has(id));
}
