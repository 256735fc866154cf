import { CompetencyId } from './bank/competency';
import { QuestionId } from './bank/question';
import { competencyTagged, takeTags } from './note-tag';
import type { Taggable } from './note-tag';
import { Instant, Prose, z } from './schema';

export const NoteId = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

/** Which way a note points: evidence for (strong) or against (weak) the competency, or neither (null). */
export const Evidence = z.enum(['strong', 'weak']).nullable();
export type Evidence = z.infer<typeof Evidence>;

/** One timestamped line of evidence, tied to the question in focus and its competency. */
export const Note = z.object({
  id: NoteId,
  at: Instant,
  text: Prose.min(1),
  evidence: Evidence,
  /** The candidate's own words. */
  verbatim: z.boolean(),
  competency: CompetencyId.nullable(),
  question: QuestionId.nullable(),
  /** The note that this one was split off; it stands right after it. */
  splitFrom: NoteId.optional(),
});
export type Note = z.infer<typeof Note>;

type Marks = Pick<Note, 'text' | 'evidence' | 'verbatim'>;

/** What a note says as it was typed; `competency` is null where no tag names one. */
export type TypedNote = Marks & Pick<Note, 'competency'>;

/** What may stand in front of a note's text: blanks, marks, and words that may be tags. */
const LEADING = /\s+|[+\-−>]+|#\S+/y;

/**
 * Reads what was typed: leading `+` marks strong evidence, `-` weak evidence, `>` the candidate's own words; a sign may be
 * combined with `>`, and of two signs the first counts. `#` and the id of a competency, as a word anywhere, moves the note
 * there, and of two such tags the last counts. Returns null where no text remains.
 * @param competencies those that a tag can name; any other word that begins with `#` is text
 */
export function readNote(typed: string, competencies: readonly Taggable[]): TypedNote | null {
  let start = 0;
  let marks = '';
  let named: CompetencyId | null = null;
  LEADING.lastIndex = 0;
  for (let piece = LEADING.exec(typed); piece; piece = LEADING.exec(typed)) {
    const tagged = competencyTagged(piece[0], competencies);
    if (piece[0].startsWith('#') && tagged === null) break;
    if (tagged === null) marks += piece[0];
    else named = tagged;
    start = LEADING.lastIndex;
  }
  const { text, competency } = takeTags(typed.slice(start).trimEnd(), competencies);
  if (text === '') return null;
  const sign = /[+\-−]/.exec(marks)?.[0];
  const evidence = sign === undefined ? null : sign === '+' ? 'strong' : 'weak';
  return { text, evidence, verbatim: marks.includes('>'), competency: competency ?? named };
}

/** Reads the marks off what was typed, as `readNote` does where no tag names anything. */
export function readMarks(typed: string): Marks | null {
  const note = readNote(typed, []);
  return note && { text: note.text, evidence: note.evidence, verbatim: note.verbatim };
}

/**
 * A note as it would be typed, marks in front: what `readNote` reads back to the same text and marks. The tag is there only
 * where the note's competency is not the given one, which is its question's.
 */
export function typedForm(
  { text, evidence, verbatim, competency }: TypedNote,
  own: CompetencyId | null,
): string {
  const sign = evidence === null ? '' : evidence === 'strong' ? '+' : '-';
  const marks = `${sign}${verbatim ? '>' : ''}`;
  const tag = competency === null || competency === own ? '' : `#${competency}`;
  return [marks, tag, text].filter((part) => part !== '').join(' ');
}

/** Whether two notes say the same. */
export function sameNote(a: Note, b: Note): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.text === b.text &&
      a.evidence === b.evidence &&
      a.verbatim === b.verbatim &&
      a.competency === b.competency &&
      a.question === b.question &&
      a.at === b.at &&
      a.splitFrom === b.splitFrom)
  );
}
