import type { InterviewSession } from './interview-session';

/**
 * Opens a sealed interview again, at the first step of its wrap-up, for a further revision of its scorecard. The revisions
 * that are sealed stay as they are.
 * @param reason why, in the interviewer's words; the next revision carries it
 */
export function amendScorecard(session: InterviewSession, reason: string): void {
  session.captureAll([
    { field: 'amendment', of: '', value: { reason: reason.trim(), at: session.app.now() } },
    { field: 'step', of: '', value: 0 },
  ]);
}
