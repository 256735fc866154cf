import type { Note } from '../domain/note';
import { readMarks } from '../domain/note';
import type { InterviewSession } from './interview-session';

/** Replaces the text of a note, with its marks read anew; without text the note is removed. Undo brings it back. */
export function editNote(session: InterviewSession, note: Note, typed: string): void {
  const marks = readMarks(typed);
  session.capture({ field: 'note', of: note.id, value: marks && { ...note, ...marks } });
}

/** Removes a note. Undo brings it back. */
export function removeNote(session: InterviewSession, note: Note): void {
  session.capture({ field: 'note', of: note.id, value: null });
}
