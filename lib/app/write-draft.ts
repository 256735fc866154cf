import type { InterviewSession } from './interview-session';

/** Captures the text of the note being typed. */
export function writeDraft(session: InterviewSession, text: string): void {
  session.capture({ field: 'draft', of: '', value: text });
}
