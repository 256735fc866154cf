import type { CompetencyId } from './bank/competency';
import type { Note, NoteId } from './note';
import { readNote } from './note';
import type { Taggable } from './note-tag';

/** What the tag of a note is read against. */
export interface NoteContext {
  /** The competencies that a tag can name. */
  readonly competencies: readonly Taggable[];
  /** The competency of the note's question, to which the note belongs unless a tag says otherwise; null for none. */
  readonly own: CompetencyId | null;
}

/**
 * A note after its typed form was changed: text, marks and tag are read anew. Without the tag that was there the note goes
 * back to its question's competency; one that was moved to no competency stays with none. Null where no text remains.
 */
export function editedNote(note: Note, typed: string, { competencies, own }: NoteContext): Note | null {
  const before = note.competency;
  // The competency of a question that has left the interview since can still be what the tag says.
  const known = before === null ? competencies : [...competencies, { id: before }];
  const read = readNote(typed, known);
  return read && { ...note, ...read, competency: read.competency ?? (before === null ? null : own) };
}

/**
 * Two notes out of one at a place in its typed form. The first keeps the id; the second says the rest, and where that has no
 * marks or tag of its own it has those of the first. Null where either would be without text.
 * @param caret where the second begins, in UTF-16 code units
 * @param id of the second
 */
export function splitNote(
  note: Note,
  typed: string,
  caret: number,
  id: NoteId,
  context: NoteContext,
): readonly [Note, Note] | null {
  const first = editedNote(note, typed.slice(0, caret), context);
  const rest = readNote(typed.slice(caret), context.competencies);
  if (!first || !rest) return null;
  const second = {
    ...first,
    id,
    text: rest.text,
    evidence: rest.evidence ?? first.evidence,
    verbatim: rest.verbatim || first.verbatim,
    competency: rest.competency ?? first.competency,
    splitFrom: note.id,
  };
  return [first, second];
}

/** Whether a typed form can be split at a place, as `splitNote` does. */
export function splitsAt(typed: string, caret: number, competencies: readonly Taggable[]): boolean {
  const sides = [typed.slice(0, caret), typed.slice(caret)];
  return sides.every((side) => readNote(side, competencies) !== null);
}
