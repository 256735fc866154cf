import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import type { PacingInput, PacingQuestion } from '@/lib/domain/pacing/pacing-input';

const COMPETENCIES = Array.from({ length: 5 }, (_, i) => CompetencyId.parse(`competency-${i}`));
const QUESTIONS = COMPETENCIES.map((id) =>
  Array.from({ length: 3 }, (_, i) => QuestionId.parse(`${id}-${i}`)),
);

const part = fc.record({
  required: fc.nat({ max: 3 }).map((n) => n > 0),
  minutes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
});

/** A kit of one to five competencies, whose time fits its questions, is short for them, or is plenty. */
const kit = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: COMPETENCIES.length }),
  opening: fc.integer({ min: 0, max: 5 }),
  closing: fc.integer({ min: 0, max: 10 }),
  slack: fc.oneof(fc.constant(0), fc.integer({ min: -25, max: 15 })),
});
type GeneratedKit = typeof kit extends fc.Arbitrary<infer T> ? T : never;

/** What happens at one question of an interview. */
export interface Turn {
  /** What the interviewer does when it ends. */
  readonly act: 'follow' | 'skip' | 'jump' | 'insert' | 'return';
  /** How long the answer takes, in percent of what was planned. */
  readonly pace: number;
  readonly evidence: boolean;
  /** Chooses among the questions, where there is a choice. */
  readonly choice: number;
}

const turn: fc.Arbitrary<Turn> = fc.record({
  act: fc.constantFrom<Turn['act'][]>(
    'follow',
    'follow',
    'follow',
    'follow',
    'skip',
    'jump',
    'insert',
    'return',
  ),
  pace: fc.oneof(fc.constant(100), fc.integer({ min: 10, max: 250 })),
  evidence: fc.nat({ max: 4 }).map((n) => n > 0),
  choice: fc.nat({ max: 100 }),
});

/** A whole interview: how it begins, and what happens at each question; the turns begin again when they are used up. */
export const aWholeInterview = fc.record({
  start: kit.map(beginning),
  turns: fc.array(turn, { minLength: 1, maxLength: 8 }),
});

const mark = fc.record({
  status: fc.constantFrom<PacingQuestion['status'][]>('open', 'open', 'asked', 'skipped'),
  evidence: fc.boolean(),
  spent: fc.integer({ min: 0, max: 900 }),
});

/** An interview at any moment, however it came there. */
export const anyMoment: fc.Arbitrary<PacingInput> = fc
  .record({
    start: kit.map(beginning),
    marks: fc.array(mark, { minLength: 15, maxLength: 15 }),
    elapsed: fc.double({ min: 0, max: 1.1, noNaN: true }),
    focus: fc.option(fc.record({ at: fc.nat({ max: 14 }), spent: fc.integer({ min: 0, max: 900 }) })),
  })
  .map(({ start, marks, elapsed, focus }) => {
    const inFocus = focus && start.questions[focus.at % start.questions.length];
    return {
      ...start,
      competencies: start.competencies.map((each, i) => ({
        ...each,
        hasEvidence: marks[i]?.evidence === true,
        spentSeconds: marks[i]?.spent ?? 0,
      })),
      questions: start.questions.map((each, i) => ({
        ...each,
        status: each === inFocus ? 'asked' : (marks[i]?.status ?? 'open'),
      })),
      current: inFocus
        ? {
            id: inFocus.id,
            spentSeconds: focus.spent,
            openingMinutes: inFocus === start.questions[0] ? (start.current?.openingMinutes ?? 0) : 0,
          }
        : null,
      elapsedSeconds: Math.round(elapsed * start.availableMinutes * 60),
    };
  });

/** An interview whose first question has just come into focus, with the opening words still to be said. */
function beginning({ parts, opening, closing, slack }: GeneratedKit): PacingInput {
  const questions = parts.flatMap(({ minutes }, i) =>
    minutes.map((each, j) => ({
      id: at(at(QUESTIONS, i), j),
      competency: at(COMPETENCIES, i),
      minutes: each,
      status: i + j === 0 ? ('asked' as const) : ('open' as const),
    })),
  );
  const planned = questions.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    competencies: parts.map(({ required, minutes }, i) => ({
      id: at(COMPETENCIES, i),
      title: `Competency ${i}`,
      required,
      plannedMinutes: minutes.reduce((sum, each) => sum + each, 0),
      spentSeconds: 0,
      hasEvidence: false,
    })),
    questions,
    current: { id: at(at(QUESTIONS, 0), 0), spentSeconds: 0, openingMinutes: opening },
    elapsedSeconds: 0,
    availableMinutes: Math.max(closing + 1, opening + planned + closing + slack),
    closingMinutes: closing,
  };
}

/** The element at an index that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new Error(`Nothing at ${index} of ${list.length}`);
  return element;
}
