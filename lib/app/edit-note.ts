import type { Note } from '../domain/note';
import { sameNote } from '../domain/note';
import type { NoteContext } from '../domain/note-edit';
import { editedNote } from '../domain/note-edit';
import type { InterviewSession } from './interview-session';

/**
 * Replaces what a note says, with its marks and tag read anew; without text the note is removed. Undo brings it back. What
 * reads as the note that is there changes nothing.
 * @param context what a tag is read against; without it the note stays with its competency
 */
export function editNote(session: InterviewSession, note: Note, typed: string, context?: NoteContext): void {
  const value = editedNote(note, typed, context ?? { competencies: [], own: note.competency });
  if (value && sameNote(value, note)) return;
  session.capture({ field: 'note', of: note.id, value });
}

/** Removes a note. Undo brings it back. */
export function removeNote(session: InterviewSession, note: Note): void {
  session.capture({ field: 'note', of: note.id, value: null });
}
