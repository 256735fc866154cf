import type { CompetencyId } from './bank/competency';
import type { QuestionId } from './bank/question';
import type { Insertion } from './insertion';
import type { Note } from './note';
import { notesInOrder } from './note-order';
import type { ProbeKey } from './operation';
import type { Rating } from './rating';
import type { Recommendation } from './recommendation';
import type { Register } from './register';
import { registersOf, valuesOf } from './register';
import type { Instant } from './schema';

/** What an interviewer has recorded so far: the fold of the interview's operations. */
export interface InterviewState {
  /** The questions that were in focus, the last one first. */
  readonly trail: readonly QuestionId[];
  /** When each question came into focus. */
  readonly visits: ReadonlyMap<QuestionId, readonly Instant[]>;
  readonly skipped: ReadonlySet<QuestionId>;
  /** The questions that came in during the call, in the order in which they did. */
  readonly insertions: readonly Insertion[];
  /** Minutes for the whole interview, where they are not the kit's. */
  readonly available: number | null;
  /** In the order in which they were written; what was split off stands after what it was split from. */
  readonly notes: readonly Note[];
  /** Probes ticked as asked. */
  readonly probes: ReadonlySet<ProbeKey>;
  readonly ratings: ReadonlyMap<CompetencyId, Rating>;
  readonly rationales: ReadonlyMap<CompetencyId, string>;
  /** Why wording that was pointed out stays, by the key of the words. */
  readonly keptWording: ReadonlyMap<string, string>;
  readonly recommendation: Recommendation | null;
  /** The step of the wrap-up that is on the screen. */
  readonly step: number;
}

/** Folds the registers of one interview into what they say. */
export function interviewState(registers: readonly Register[]): InterviewState {
  const visits = registersOf(registers, 'visits');
  return {
    trail: visits.toSorted((a, b) => b.last - a.last).map(({ of }) => of),
    visits: valuesOf(visits),
    skipped: trueOf(registersOf(registers, 'skipped')),
    insertions: [...valuesOf(registersOf(registers, 'inserted')).values()].filter((each) => each !== null),
    available: valuesOf(registersOf(registers, 'available')).get('') ?? null,
    notes: notesInOrder(registersOf(registers, 'note')),
    probes: trueOf(registersOf(registers, 'probe')),
    ratings: givenOf(registersOf(registers, 'rating')),
    rationales: valuesOf(registersOf(registers, 'rationale')),
    keptWording: givenOf(registersOf(registers, 'wording')),
    recommendation: valuesOf(registersOf(registers, 'recommendation')).get('') ?? null,
    step: valuesOf(registersOf(registers, 'step')).get('') ?? 0,
  };
}

/** What the registers that hold `true` are of. */
function trueOf<F extends 'skipped' | 'probe'>(registers: readonly Register<F>[]) {
  return new Set([...valuesOf(registers)].flatMap(([key, value]) => (value ? [key] : [])));
}

/** The values that stand; what was taken back is absent. */
function givenOf<F extends 'rating' | 'wording'>(registers: readonly Register<F>[]) {
  return new Map(
    [...valuesOf(registers)].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])),
  );
}
