import type { InterviewSession } from './interview-session';

/** What an interviewer has at hand for themselves: facts of their own, and what an earlier interviewer handed over. */
export type PrivateField = 'facts' | 'handover-in';

/** Captures what is for the interviewer's eyes only; it never becomes part of a scorecard. */
export function writeFacts(session: InterviewSession, field: PrivateField, text: string): void {
  session.capture({ field, of: '', value: text });
}
