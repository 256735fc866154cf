import type { CompetencyId } from './bank/competency';
import type { QuestionId } from './bank/question';
import type { Note } from './note';
import type { ProbeKey } from './operation';
import type { Rating } from './rating';
import type { Recommendation } from './recommendation';
import type { Register } from './register';
import { registersOf, valuesOf } from './register';

/** What an interviewer has recorded so far: the fold of the interview's operations. */
export interface InterviewState {
  readonly focus: QuestionId | null;
  /** In the order in which they were first written. */
  readonly notes: readonly Note[];
  /** Probes ticked as asked. */
  readonly probes: ReadonlySet<ProbeKey>;
  readonly ratings: ReadonlyMap<CompetencyId, Rating>;
  readonly rationales: ReadonlyMap<CompetencyId, string>;
  readonly recommendation: Recommendation | null;
}

/** Folds the registers of one interview into what they say. */
export function interviewState(registers: readonly Register[]): InterviewState {
  return {
    focus: valuesOf(registersOf(registers, 'focus')).get('') ?? null,
    notes: notesOf(registersOf(registers, 'note')),
    probes: probesOf(registersOf(registers, 'probe')),
    ratings: ratingsOf(registersOf(registers, 'rating')),
    rationales: valuesOf(registersOf(registers, 'rationale')),
    recommendation: valuesOf(registersOf(registers, 'recommendation')).get('') ?? null,
  };
}

/** The notes that stand, in the order in which they were first written. */
export function notesOf(registers: readonly Register<'note'>[]): readonly Note[] {
  return [...valuesOf(registers).values()].filter((note) => note !== null);
}

/** The probes ticked as asked. */
export function probesOf(registers: readonly Register<'probe'>[]): ReadonlySet<ProbeKey> {
  return new Set([...valuesOf(registers)].flatMap(([key, asked]) => (asked ? [key] : [])));
}

/** The ratings given; a cleared rating is absent. */
export function ratingsOf(registers: readonly Register<'rating'>[]): ReadonlyMap<CompetencyId, Rating> {
  return new Map(
    [...valuesOf(registers)].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
  );
}
