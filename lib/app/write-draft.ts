import type { Draft } from '../domain/draft';
import type { InterviewSession } from './interview-session';

/** Captures the note being typed, with the caret in it. */
export function writeDraft(session: InterviewSession, draft: Draft): void {
  session.capture({ field: 'draft', of: '', value: draft });
}
