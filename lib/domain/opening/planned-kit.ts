import type { Question } from '../bank/question';
import type { Kit, KitId } from '../kit';
import type { Plan, Seat } from './plan';
import type { PlanSource } from './plan-source';
import { plannedQuestions } from './planned-questions';
import type { PlannedPart } from './planned-questions';
import { questionPool, shortest } from './question-pool';
import { shareMinutes } from './share-minutes';
import { questionMinutes, stageFrame } from './stage-frame';
import type { StageFrame } from './stage-frame';

/**
 * The kit of a seat: its competencies with their questions (see `plannedQuestions`), the minutes of the stage shared out among
 * them as the template has it or, where other questions are asked, as these need; opening, closing and answers of the
 * template. The same input gives the same kit.
 * @throws Error in words for the person where there is nothing that it could ask
 */
export function plannedKit(id: KitId, plan: Plan, seat: Seat, source: PlanSource): Kit {
  const frame = stageFrame(plan, seat.stage, source);
  const { stage, template, opening, closing } = frame;
  const parts = plannedQuestions(plan, seat, source);
  const title = template?.title ?? stage?.title ?? seat.stage;
  if (parts.length === 0)
    throw new Error(
      `There is no kit for this seat at “${stage?.title ?? seat.stage}”: it has no competency that the bank has a question on.`,
    );
  const minutes = shareMinutes(
    questionMinutes(frame),
    parts.map((part) => weightOf(part, frame)),
  );
  const { id: bank, version, hash } = source.bank;
  return {
    id,
    bank: { id: bank, version, hash },
    title,
    role: plan.role,
    stage: seat.stage,
    level: plan.level,
    minutes: Math.max(1, stage?.minutes ?? 0),
    parts: parts.map(({ competency, questions }, i) => ({
      competency,
      minutes: minutes[i] ?? 0,
      questions: [...questions],
    })),
    opening,
    closing,
    answers: template?.answers ?? [],
  };
}

/** The minutes that a competency would have of its own: the template's where just its questions are asked. */
function weightOf({ competency, questions }: PlannedPart, { template }: StageFrame): number {
  const planned = template?.competencies.find((each) => each.id === competency.id);
  return planned && sameQuestions(planned.questions, questions)
    ? planned.minutes
    : questions.reduce((sum, each) => sum + each.minutes, 0);
}

function sameQuestions(ids: readonly string[], questions: readonly Question[]): boolean {
  return ids.length === questions.length && ids.every((id, i) => questions[i]?.id === id);
}

/** The fewest minutes that a seat can do with: opening, closing and the shortest question on each of its competencies. */
export function minutesNeeded(
  plan: Plan,
  seat: Pick<Seat, 'stage' | 'competencies'>,
  source: PlanSource,
): number {
  const { template, opening, closing } = stageFrame(plan, seat.stage, source);
  return [...new Set(seat.competencies)].reduce(
    (sum, id) => sum + (shortest(questionPool(plan, id, template, source).all)?.minutes ?? 0),
    opening.minutes + closing.minutes,
  );
}
