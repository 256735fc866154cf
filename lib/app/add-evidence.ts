import type { CompetencyId } from '../domain/bank/competency';
import { EMPTY_DRAFT } from '../domain/draft';
import { NoteId, readNote } from '../domain/note';
import type { Taggable } from '../domain/note-tag';
import type { InterviewSession } from './interview-session';
import { writeDraft } from './write-draft';

/**
 * Adds what was typed after the call as a note on a competency and on no question, and empties the draft. Marks in front are
 * read off, and a tag moves the note to another of the competencies. Returns false, having changed nothing, where there is no
 * text.
 */
export function addEvidence(
  session: InterviewSession,
  typed: string,
  competency: CompetencyId,
  competencies: readonly Taggable[],
): boolean {
  const note = readNote(typed, competencies);
  if (!note) return false;
  const id = NoteId.parse(session.app.newId());
  const value = {
    id,
    at: session.app.now(),
    ...note,
    competency: note.competency ?? competency,
    question: null,
  };
  session.capture({ field: 'note', of: id, value });
  writeDraft(session, EMPTY_DRAFT);
  return true;
}
