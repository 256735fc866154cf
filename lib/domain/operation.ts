import { CompetencyId } from './bank/competency';
import { QuestionId } from './bank/question';
import { Draft } from './draft';
import { Insertion } from './insertion';
import { Note, NoteId } from './note';
import { Outcome } from './outcome';
import { Pause, PauseId } from './pause';
import { Rating } from './rating';
import { Recommendation } from './recommendation';
import { Instant, Prose, z } from './schema';
import { ScorecardId } from './scorecard-id';

/** A field of the interview itself: there is one of it, so `of` is empty. */
const whole = z.literal('');

/** A probe within its question, as `question/probe`. */
export const ProbeKey = z.templateLiteral([z.string(), '/', z.string()]);
export type ProbeKey = z.infer<typeof ProbeKey>;

/** Words in a text that the person has looked at and keeps, as the wording check names them. */
const WordingKey = z.string().min(1).max(400);

/** Why a sealed scorecard is being amended. */
const Amendment = z.object({ reason: Prose.min(1).max(2000), at: Instant });

/**
 * One register of an interview and the value it is set to. `field` names the kind of register and `of` which one of
 * its kind; a later change of the same register replaces the value.
 */
export const Change = z.discriminatedUnion('field', [
  // The clock.
  z.object({ field: z.literal('scheduled'), of: whole, value: Instant.nullable() }),
  z.object({ field: z.literal('started'), of: whole, value: Instant.nullable() }),
  z.object({ field: z.literal('available'), of: whole, value: z.int().min(1).max(480).nullable() }),
  z.object({ field: z.literal('pause'), of: PauseId, value: Pause }),
  z.object({ field: z.literal('ended'), of: whole, value: Instant.nullable() }),
  z.object({ field: z.literal('outcome'), of: whole, value: Outcome.nullable() }),
  // The way through the questions. A visit is the instant at which a question came into focus.
  z.object({ field: z.literal('visits'), of: QuestionId, value: z.array(Instant).max(10_000) }),
  z.object({ field: z.literal('skipped'), of: QuestionId, value: z.boolean() }),
  z.object({ field: z.literal('inserted'), of: QuestionId, value: Insertion.nullable() }),
  z.object({ field: z.literal('probe'), of: ProbeKey, value: z.boolean() }),
  // The evidence and what is made of it.
  z.object({ field: z.literal('note'), of: NoteId, value: Note.nullable() }),
  z.object({ field: z.literal('rating'), of: CompetencyId, value: Rating.nullable() }),
  z.object({ field: z.literal('rationale'), of: CompetencyId, value: Prose }),
  z.object({ field: z.literal('wording'), of: WordingKey, value: Prose.max(2000).nullable() }),
  z.object({ field: z.literal('recommendation'), of: whole, value: Recommendation.nullable() }),
  z.object({ field: z.literal('sealed'), of: whole, value: ScorecardId }),
  z.object({ field: z.literal('amendment'), of: whole, value: Amendment.nullable() }),
  // What is no part of the scorecard: the interviewer's own facts, what an earlier interviewer and what the next is told.
  z.object({ field: z.literal('facts'), of: whole, value: Prose }),
  z.object({ field: z.literal('handover-in'), of: whole, value: Prose }),
  z.object({ field: z.literal('handover-out'), of: whole, value: Prose }),
  // Where the person stands, to come back to.
  z.object({ field: z.literal('draft'), of: whole, value: Draft }),
  z.object({ field: z.literal('scroll'), of: QuestionId, value: z.int().min(0) }),
  z.object({ field: z.literal('step'), of: whole, value: z.int().min(0).max(100) }),
]);
export type Change = z.infer<typeof Change>;

export type Field = Change['field'];

/** What the registers of a field are told apart by. */
export type KeyOf<F extends Field> = { [C in Change as C['field']]: C['of'] }[F];

/** What a register of a field holds. */
export type ValueOf<F extends Field> = { [C in Change as C['field']]: C['value'] }[F];

/** What an operation says of itself beside its change. */
const Course = z.object({
  /** 1, 2, 3 … within the interview, without gaps. */
  counter: z.int().min(1),
  at: Instant,
  /** The counter of the first operation of the same action, where it is not this one: they are undone together. */
  action: z.int().min(1).optional(),
  /** The counter of the operation that this one takes back. */
  undoes: z.int().min(1).optional(),
});

/** What is appended when a running interview changes: a change, its place in the interview's order, and its instant. */
export const Operation = z.intersection(Change, Course);
export type Operation = Change & Readonly<z.infer<typeof Course>>;

/** Whether two changes are of the same register. */
export function sameRegister(a: Pick<Change, 'field' | 'of'>, b: Pick<Change, 'field' | 'of'>): boolean {
  return a.field === b.field && a.of === b.of;
}

const CONTINUOUS: ReadonlySet<Field> = new Set([
  'draft',
  'rationale',
  'facts',
  'handover-in',
  'handover-out',
  'scroll',
]);

/** Whether a field changes with every key press or movement, so that of several values in a row only the last is wanted. */
export function isContinuous(field: Field): boolean {
  return CONTINUOUS.has(field);
}
