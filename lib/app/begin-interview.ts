import type { InterviewSession } from './interview-session';

/** Starts the clock of a prepared interview. */
export function beginInterview(session: InterviewSession): void {
  session.capture({ field: 'started', of: '', value: session.app.now() });
}
