import type { Instant } from '../domain/schema';
import type { InterviewSession } from './interview-session';

/** Sets when an interview is to start, or with null takes that back. */
export function scheduleInterview(session: InterviewSession, at: Instant | null): void {
  session.capture({ field: 'scheduled', of: '', value: at });
}
