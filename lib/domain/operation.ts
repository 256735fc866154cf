import { CompetencyId } from './bank/competency';
import { QuestionId } from './bank/question';
import { Note, NoteId } from './note';
import { Rating } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Prose, z } from './schema';
import { ScorecardId } from './scorecard-id';

/** A field of the interview itself: there is one of it, so `of` is empty. */
const whole = z.literal('');

/** A probe within its question, as `question/probe`. */
export const ProbeKey = z.templateLiteral([z.string(), '/', z.string()]);
export type ProbeKey = z.infer<typeof ProbeKey>;

/**
 * One register of an interview and the value it is set to. `field` names the kind of register and `of` which one of
 * its kind; a later change of the same register replaces the value.
 */
export const Change = z.discriminatedUnion('field', [
  z.object({ field: z.literal('started'), of: whole, value: Instant.nullable() }),
  z.object({ field: z.literal('focus'), of: whole, value: QuestionId }),
  z.object({ field: z.literal('draft'), of: whole, value: Prose }),
  z.object({ field: z.literal('note'), of: NoteId, value: Note.nullable() }),
  z.object({ field: z.literal('probe'), of: ProbeKey, value: z.boolean() }),
  z.object({ field: z.literal('rating'), of: CompetencyId, value: Rating.nullable() }),
  z.object({ field: z.literal('rationale'), of: CompetencyId, value: Prose }),
  z.object({ field: z.literal('recommendation'), of: whole, value: Recommendation.nullable() }),
  z.object({ field: z.literal('ended'), of: whole, value: Instant.nullable() }),
  z.object({ field: z.literal('sealed'), of: whole, value: ScorecardId }),
]);
export type Change = z.infer<typeof Change>;

export type Field = Change['field'];

/** What the registers of a field are told apart by. */
export type KeyOf<F extends Field> = { [C in Change as C['field']]: C['of'] }[F];

/** What a register of a field holds. */
export type ValueOf<F extends Field> = { [C in Change as C['field']]: C['value'] }[F];

/** What is appended when a running interview changes: a change, its place in the interview's order, and its instant. */
export type Operation = Change & {
  /** 1, 2, 3 … within the interview, without gaps. */
  readonly counter: number;
  readonly at: Instant;
  /** The counter of the operation that this one takes back. */
  readonly undoes?: number;
};

/** Whether two changes are of the same register. */
export function sameRegister(a: Pick<Change, 'field' | 'of'>, b: Pick<Change, 'field' | 'of'>): boolean {
  return a.field === b.field && a.of === b.of;
}
