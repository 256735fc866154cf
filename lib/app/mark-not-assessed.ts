import type { CompetencyId } from '../domain/bank/competency';
import type { InterviewSession } from './interview-session';

/** Marks competencies as not assessed, as one action. */
export function markNotAssessed(session: InterviewSession, competencies: readonly CompetencyId[]): void {
  rateAll(session, competencies, 'not-assessed');
}

/** Takes the ratings of competencies back, as one action. */
export function clearRatings(session: InterviewSession, competencies: readonly CompetencyId[]): void {
  rateAll(session, competencies, null);
}

function rateAll(
  session: InterviewSession,
  competencies: readonly CompetencyId[],
  value: 'not-assessed' | null,
): void {
  session.captureAll(competencies.map((of) => ({ field: 'rating', of, value })));
}
