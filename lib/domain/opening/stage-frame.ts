import type { KitTemplate, Passage } from '../bank/kit-template';
import type { Plan, PlanStage } from './plan';
import type { PlanSource } from './plan-source';

/** What stands around the questions of a stage. */
export interface StageFrame {
  /** Null where the plan has no such stage. */
  readonly stage: PlanStage | null;
  /** Null where the stage has none, or the bank no longer holds it. */
  readonly template: KitTemplate | null;
  readonly opening: Passage;
  readonly closing: Passage;
}

const OPENING: Passage = {
  text: 'Thank you for making the time. I will ask about things that you did yourself and take notes as we speak. The last minutes are for your own questions.',
  minutes: 3,
};
const CLOSING: Passage = {
  text: 'Thank you, that was my last question. What would you like to ask me? I will then tell you what comes next and when you will hear from us.',
  minutes: 5,
};

/** The template of a stage with its opening and closing; plain ones for a stage without template. */
export function stageFrame(plan: Pick<Plan, 'stages'>, stageId: string, source: PlanSource): StageFrame {
  const stage = plan.stages.find(({ id }) => id === stageId) ?? null;
  const template = source.templates.find(({ id }) => id === stage?.template) ?? null;
  return { stage, template, opening: template?.opening ?? OPENING, closing: template?.closing ?? CLOSING };
}

/** The minutes that a stage has for questions; below zero where opening and closing alone are longer. */
export function questionMinutes({ stage, opening, closing }: StageFrame): number {
  return (stage?.minutes ?? 0) - opening.minutes - closing.minutes;
}
