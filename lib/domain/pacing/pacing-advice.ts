import type { QuestionId } from '../bank/question';
import type { CompetencyAdvice } from './competency-advice';
import { competencyAdvice } from './competency-advice';
import type { QuestionAdvice } from './cut-questions';
import { cutQuestions } from './cut-questions';
import type { FocusAdvice } from './focus-advice';
import { focusAdvice } from './focus-advice';
import { keptQuestions } from './kept-questions';
import type { NextStep } from './next-step';
import { nextStep } from './next-step';
import { outlookOf } from './outlook';
import type { PacingInput } from './pacing-input';
import { planOf } from './plan';

/*
 * The rules of pacing
 * ===================
 * Every question counts with the minutes that the bank gives it; nothing is learnt, guessed or weighed in secret.
 *
 * 1. The closing is reserved first. What remains is the time left for questions.
 * 2. The question in focus keeps the rest of its minutes (opening words included), and is expected to bring evidence on
 *    its competency. It is to be left early where more required competencies can then be covered, never where as many
 *    are covered either way. Once its minutes are used up, it counts for nothing more than the notes it brought.
 * 3. Each required competency without evidence has its shortest open question reserved. Asked without anything noted
 *    is without evidence. Where not all fit, those with the fewest minutes come first, ties in the order of the kit:
 *    no other choice covers more.
 * 4. One required competency more may be covered in the time that rule 3 leaves over, where its question can be held to
 *    three quarters of its minutes, and at least to one. Kits plan an interview to the minute, so that the first
 *    minute of delay would otherwise cost a whole competency. For its sake the question in focus is left early too,
 *    unless its own required competency depends on it; that question may itself be the one held short.
 * 5. The remaining time is filled, each question where it still fits: first one question for each competency that is
 *    not required and has no evidence (fewest minutes first), then further questions of competencies without evidence,
 *    then of those with evidence, the most over its planned time last. What does not fit is cut, in other words
 *    further questions of competencies with evidence first, and never the last chance of a required one.
 * 6. Where everything fits, questions come in asking order, from the question in focus on; what was passed over comes
 *    at the end. Where something is cut, required competencies without evidence come first, but a question that could
 *    be cut keeps its place while it may take twice its minutes without touching rule 3, and none is at risk.
 * 7. What was asked or skipped is never suggested. A competency whose questions are all used without evidence is said
 *    to be so, as is a competency for which no time is left.
 * 8. Once the question in focus is over its time it is said when it has to be left: when it would touch rule 1, 3 or 4,
 *    and at once where a required competency already has too little time.
 */

/** What comes next in an interview and why, and how it stands. */
export interface PacingAdvice {
  /** Of the whole interview. */
  readonly secondsLeft: number;
  /** Until the closing has to start; the time left for questions. */
  readonly secondsUntilClosing: number;
  /** Of those, what neither the question in focus nor the plan takes. */
  readonly spareSeconds: number;
  readonly next: NextStep;
  readonly current: FocusAdvice | null;
  /** The open questions that fit, in the order in which they are to be asked, with what each gets. */
  readonly plan: readonly { readonly question: QuestionId; readonly seconds: number }[];
  /** The open questions that do not fit. */
  readonly cut: readonly QuestionAdvice[];
  /** The questions that must not be cut. */
  readonly keep: readonly QuestionAdvice[];
  /** In the order of the kit. */
  readonly competencies: readonly CompetencyAdvice[];
}

/**
 * Advises an interviewer by the rules above. The same input gives the same advice, and is left as it is.
 * @throws Error naming the id, where a question's competency or the question in focus is not part of the interview
 */
export function pacingAdvice(input: PacingInput): PacingAdvice {
  const outlook = outlookOf(input);
  const plan = planOf(outlook);
  return {
    secondsLeft: outlook.secondsLeft,
    secondsUntilClosing: outlook.secondsUntilClosing,
    spareSeconds: plan.spareSeconds,
    next: nextStep(plan, input),
    current: focusAdvice(plan),
    plan: plan.order.map(({ question, seconds }) => ({ question: question.id, seconds })),
    cut: cutQuestions(plan),
    keep: keptQuestions(plan),
    competencies: competencyAdvice(plan),
  };
}
