import { EMPTY_DRAFT } from '../domain/draft';
import type { KitQuestion } from '../domain/kit';
import type { Evidence } from '../domain/note';
import { NoteId, readMarks } from '../domain/note';
import type { InterviewSession } from './interview-session';

/**
 * Adds what was typed as a note on the question in focus, and empties the draft. Marks in front are read off.
 * Returns false, having changed nothing, where there is no text.
 */
export function addNote(
  session: InterviewSession,
  typed: string,
  { question, competency }: KitQuestion,
): boolean {
  const marks = readMarks(typed);
  if (!marks) return false;
  const { newId, now } = session.app;
  const id = NoteId.parse(newId());
  const value = { id, at: now(), ...marks, competency: competency.id, question: question.id };
  session.capture({ field: 'note', of: id, value });
  session.capture({ field: 'draft', of: '', value: EMPTY_DRAFT });
  return true;
}

/** Adds a signal that was heard as a note on the question in focus. */
export function addSignal(
  session: InterviewSession,
  signal: string,
  evidence: NonNullable<Evidence>,
  { question, competency }: KitQuestion,
): void {
  const { newId, now } = session.app;
  const id = NoteId.parse(newId());
  const about = { competency: competency.id, question: question.id };
  session.capture({
    field: 'note',
    of: id,
    value: { id, at: now(), text: signal, evidence, verbatim: false, ...about },
  });
}
