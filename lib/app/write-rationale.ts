import type { CompetencyId } from '../domain/bank/competency';
import type { InterviewSession } from './interview-session';

/** Captures why a competency got its rating. */
export function writeRationale(session: InterviewSession, competency: CompetencyId, text: string): void {
  session.capture({ field: 'rationale', of: competency, value: text });
}
