import { CompetencyId } from './bank/competency';
import { QuestionId } from './bank/question';
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

/**
 * Reads what was typed: leading `+` marks strong evidence, `-` weak evidence, `>` the candidate's own words.
 * A sign may be combined with `>`; of two signs the first counts. Returns null where no text remains.
 */
export function readMarks(typed: string): Marks | null {
  const trimmed = typed.trim();
  const prefix = /^[+\-−>\s]*/.exec(trimmed)?.[0] ?? '';
  const text = trimmed.slice(prefix.length);
  if (text === '') return null;
  const sign = /[+\-−]/.exec(prefix)?.[0];
  const evidence = sign === undefined ? null : sign === '+' ? 'strong' : 'weak';
  return { text, evidence, verbatim: prefix.includes('>') };
}

/** A note as it would be typed, marks in front: what `readMarks` reads back to the same text and marks. */
export function typedForm({ text, evidence, verbatim }: Marks): string {
  const sign = evidence === null ? '' : evidence === 'strong' ? '+' : '-';
  const marks = `${sign}${verbatim ? '>' : ''}`;
  return marks === '' ? text : `${marks} ${text}`;
}
