import type { Recommendation } from '../domain/recommendation';
import type { InterviewSession } from './interview-session';

/** Gives the overall recommendation, or with null takes it back. */
export function recommend(session: InterviewSession, recommendation: Recommendation | null): void {
  session.capture({ field: 'recommendation', of: '', value: recommendation });
}
