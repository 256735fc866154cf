import type { CompetencyId } from '../bank/competency';
import type { QuestionId } from '../bank/question';
import type { PacingInput } from './pacing-input';
import type { Plan, PlannedQuestion } from './plan';
import type { Reason } from './reason';
import {
  closingNow,
  heldShort,
  moreFits,
  nextInOrder,
  noEvidenceYet,
  nothingFits,
  nothingLeftToAsk,
  nothingNoted,
  optionalFits,
  timeUsedUp,
} from './reasons';

/** What comes after the question in focus, and why. */
export type NextStep =
  | {
      readonly step: 'ask';
      readonly question: QuestionId;
      readonly competency: CompetencyId;
      readonly minutes: number;
      /** What it gets; less than its minutes where it has to be held short. */
      readonly seconds: number;
      readonly reason: Reason;
    }
  /** To the closing, although questions are open. */
  | { readonly step: 'leave'; readonly reason: Reason }
  /** To the closing: every question is asked or skipped. */
  | { readonly step: 'done'; readonly reason: Reason };

/** Chooses what comes after the question in focus. */
export function nextStep(plan: Plan, { availableMinutes }: Pick<PacingInput, 'availableMinutes'>): NextStep {
  const { secondsLeft, secondsUntilClosing, open } = plan.outlook;
  const { focusSeconds } = plan.reserve;
  const [first] = plan.order;
  if (first) {
    const { id, prospect, seconds } = first.question;
    const { competency } = prospect;
    return {
      step: 'ask',
      question: id,
      competency: competency.id,
      minutes: seconds / 60,
      seconds: first.seconds,
      reason: whyAsk(first, plan),
    };
  }
  if (secondsLeft === 0) return { step: 'leave', reason: timeUsedUp(availableMinutes) };
  if (open.length === 0) return { step: 'done', reason: nothingLeftToAsk(secondsLeft - focusSeconds) };
  if (secondsUntilClosing === 0) return { step: 'leave', reason: closingNow(secondsLeft) };
  return { step: 'leave', reason: nothingFits(secondsUntilClosing - focusSeconds) };
}

function whyAsk({ question, seconds }: PlannedQuestion, { outlook, reserve, cut }: Plan): Reason {
  const { competency, asked } = question.prospect;
  const { title } = competency;
  if (seconds < question.seconds) return heldShort(title, question.seconds, seconds);
  if (competency.hasEvidence || question.prospect === reserve.heard)
    return cut.length === 0 ? nextInOrder(title, seconds) : moreFits(title, seconds);
  if (!competency.required) return optionalFits(title, seconds);
  const why = asked ? nothingNoted : noEvidenceYet;
  return why(title, seconds, outlook.secondsUntilClosing);
}
