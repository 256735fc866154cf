import type { CompetencyId } from '../domain/bank/competency';
import type { Rating } from '../domain/rating';
import type { InterviewSession } from './interview-session';

/** Rates a competency, or with null clears its rating. */
export function rate(session: InterviewSession, competency: CompetencyId, rating: Rating | null): void {
  session.capture({ field: 'rating', of: competency, value: rating });
}
