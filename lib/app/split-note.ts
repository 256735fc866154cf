import type { Note } from '../domain/note';
import { NoteId } from '../domain/note';
import type { NoteContext } from '../domain/note-edit';
import { splitNote as inTwo } from '../domain/note-edit';
import type { InterviewSession } from './interview-session';

/**
 * Makes two notes out of one at the caret in its typed form. One Undo brings back the whole. Returns false, having changed
 * nothing, where one of the two would be without text.
 * @param caret in UTF-16 code units
 */
export function splitNote(
  session: InterviewSession,
  note: Note,
  typed: string,
  caret: number,
  context: NoteContext,
): boolean {
  const notes = inTwo(note, typed, caret, NoteId.parse(session.app.newId()), context);
  if (!notes) return false;
  session.captureAll(notes.map((value) => ({ field: 'note', of: value.id, value })));
  return true;
}
