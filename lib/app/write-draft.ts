import type { Draft, NoteEdit } from '../domain/draft';
import type { InterviewSession } from './interview-session';

/** Captures the note being typed, with the caret in it. A note that is being changed meanwhile stays as it is. */
export function writeDraft(session: InterviewSession, { text, start, end }: Omit<Draft, 'edit'>): void {
  const { edit } = session.draft;
  const value = edit ? { text, start, end, edit } : { text, start, end };
  session.capture({ field: 'draft', of: '', value });
}

/** Captures a note as it is being changed, so that a restart finds it so; null when that is over. */
export function writeNoteEdit(session: InterviewSession, edit: NoteEdit | null): void {
  const { text, start, end } = session.draft;
  const value = edit ? { text, start, end, edit } : { text, start, end };
  session.capture({ field: 'draft', of: '', value });
}
