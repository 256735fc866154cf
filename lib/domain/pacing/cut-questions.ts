import type { QuestionId } from '../bank/question';
import { secondsOverBudget } from './filled';
import type { OpenQuestion } from './outlook';
import type { Plan } from './plan';
import { secondsBeside } from './plan';
import type { Reason } from './reason';
import {
  doesNotFitBeforeClosing,
  doesNotFitBeside,
  hasAnotherQuestion,
  hasEnough,
  isBeingAsked,
  optionalDoesNotFit,
  overItsTime,
} from './reasons';

/** One question that the advice speaks of. */
export interface QuestionAdvice {
  readonly question: QuestionId;
  readonly reason: Reason;
}

/** The open questions that no longer fit, in asking order from the question in focus on. */
export function cutQuestions(plan: Plan): readonly QuestionAdvice[] {
  return plan.cut.map((question) => ({ question: question.id, reason: whyCut(question, plan) }));
}

function whyCut({ prospect, seconds }: OpenQuestion, plan: Plan): Reason {
  const { outlook, reserve, standings } = plan;
  const { title, required, hasEvidence } = prospect.competency;
  if (hasEvidence) {
    const over = secondsOverBudget(prospect);
    return over > 0 ? overItsTime(title, seconds, over) : hasEnough(title, seconds);
  }
  if (prospect === reserve.heard) return isBeingAsked(title, seconds);
  const standing = standings.get(prospect);
  if (standing === 'planned' || prospect === reserve.short?.question.prospect)
    return hasAnotherQuestion(title, seconds);
  if (!required) return optionalDoesNotFit(title, seconds);
  return standing === 'at-risk'
    ? doesNotFitBeside(title, seconds, secondsBeside(plan))
    : doesNotFitBeforeClosing(title, seconds, outlook.secondsUntilClosing);
}
