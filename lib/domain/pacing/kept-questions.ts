import type { QuestionAdvice } from './cut-questions';
import type { Prospect } from './outlook';
import type { Plan } from './plan';
import { dependsOnFocus, dependsOnQuestion } from './reasons';
import { isNeeded } from './reserve';

/**
 * The questions that must not be cut: each is the only one in the plan, the question in focus included, from which a
 * required competency may still get evidence. In the order in which they are asked.
 */
export function keptQuestions({ outlook, order, reserve }: Plan): readonly QuestionAdvice[] {
  const ways = new Map<Prospect, number>();
  for (const { question } of order) ways.set(question.prospect, (ways.get(question.prospect) ?? 0) + 1);
  const { focus } = outlook;
  const kept: QuestionAdvice[] = [];
  if (focus && reserve.heard && isNeeded(reserve.heard) && !ways.has(reserve.heard))
    kept.push({ question: focus.id, reason: dependsOnFocus(reserve.heard.competency.title) });
  for (const { question } of order) {
    const { prospect } = question;
    if (isNeeded(prospect) && prospect !== reserve.heard && ways.get(prospect) === 1)
      kept.push({ question: question.id, reason: dependsOnQuestion(prospect.competency.title) });
  }
  return kept;
}
