import type { QuestionId } from './bank/question';
import type { Kit, KitQuestion } from './kit';
import { kitQuestions } from './kit';
import type { Note } from './note';

/** Notes that follow one another and are of one question. */
export interface NoteGroup {
  readonly question: QuestionId | null;
  readonly notes: readonly Note[];
}

/** The stream cut where the question changes. A question that was returned to has a group for each time. */
export function noteGroups(notes: readonly Note[]): readonly NoteGroup[] {
  const groups: { question: QuestionId | null; notes: Note[] }[] = [];
  for (const note of notes) {
    const last = groups.at(-1);
    if (last?.question === note.question) last.notes.push(note);
    else groups.push({ question: note.question, notes: [note] });
  }
  return groups;
}

/** The questions of a kit by their id. */
export function questionsById(kit: Kit): ReadonlyMap<QuestionId, KitQuestion> {
  return new Map(kitQuestions(kit).map((each) => [each.question.id, each]));
}
