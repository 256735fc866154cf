import { EMPTY_DRAFT } from '../domain/draft';
import type { KitQuestion } from '../domain/kit';
import type { Evidence, Note } from '../domain/note';
import { NoteId, readNote } from '../domain/note';
import type { Taggable } from '../domain/note-tag';
import type { Instant } from '../domain/schema';
import type { InterviewSession } from './interview-session';
import { writeDraft } from './write-draft';

/**
 * Adds what was typed as a note on the question in focus, and empties the draft. Marks in front are read off, and a tag
 * moves the note to one of the competencies given. Returns false, having changed nothing, where there is no text.
 */
export function addNote(
  session: InterviewSession,
  typed: string,
  current: KitQuestion,
  competencies: readonly Taggable[] = [],
): boolean {
  const note = readNote(typed, competencies);
  if (!note) return false;
  capture(session, { ...note, competency: note.competency ?? current.competency.id }, current);
  writeDraft(session, EMPTY_DRAFT);
  return true;
}

/** Adds a signal that was heard as a note on the question in focus. */
export function addSignal(
  session: InterviewSession,
  signal: string,
  evidence: NonNullable<Evidence>,
  current: KitQuestion,
): void {
  const { id: competency } = current.competency;
  capture(session, { text: signal, evidence, verbatim: false, competency }, current);
}

/** Adds a note that only holds an instant of the question in focus, to be explained later. */
export function markMoment(session: InterviewSession, at: Instant, current: KitQuestion): void {
  const { id: competency } = current.competency;
  capture(session, { at, text: 'Marked moment', evidence: null, verbatim: false, competency }, current);
}

type Said = Pick<Note, 'text' | 'evidence' | 'verbatim' | 'competency'> & Partial<Pick<Note, 'at'>>;

function capture(session: InterviewSession, said: Said, { question }: KitQuestion): void {
  const id = NoteId.parse(session.app.newId());
  session.capture({
    field: 'note',
    of: id,
    value: { id, at: session.app.now(), ...said, question: question.id },
  });
}
