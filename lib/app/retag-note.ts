import type { CompetencyId } from '../domain/bank/competency';
import type { Note } from '../domain/note';
import type { InterviewSession } from './interview-session';

/** Moves a note to another competency, or with null to none. */
export function retagNote(session: InterviewSession, note: Note, competency: CompetencyId | null): void {
  if (competency === note.competency) return;
  session.capture({ field: 'note', of: note.id, value: { ...note, competency } });
}
