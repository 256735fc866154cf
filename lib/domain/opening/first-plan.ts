import type { CompetencyId, RoleId } from '../bank/competency';
import { compareTemplates } from '../bank/kit-template';
import type { KitTemplate } from '../bank/kit-template';
import type { Level } from '../level';
import type { Instant } from '../schema';
import type { OpeningId } from './opening';
import type { Plan, PlanCompetency, PlanId, PlanStage } from './plan';
import type { PlanSource } from './plan-source';
import { stageTitle } from './stage-title';

/** What the first plan of an opening is for. */
export interface FirstPlan {
  readonly id: PlanId;
  readonly openingId: OpeningId;
  readonly role: RoleId;
  readonly level: Level;
  readonly at: Instant;
}

/** Stages that need no kit of a bank, with the minutes to begin from: before the first interview, and after the last. */
const BEFORE: readonly (readonly [id: string, minutes: number])[] = [
  ['application-screen', 15],
  ['portfolio-review', 30],
];
const AFTER: readonly (readonly [id: string, minutes: number])[] = [
  ['language-and-communication', 20],
  ['references', 30],
];

/** What a plan holds at most, as its schema has it. */
const MOST_STAGES = 20;
/** As many as a panel of four rates without anybody having more than they can keep apart. */
const FIRST_COMPETENCIES = 12;

/**
 * The plan that an opening begins with: every stage of a loop in order, those with a kit template of the bank for this role
 * and level among them; of the competencies that these templates rate the twelve that they give most minutes to, each with the
 * same weight, in the order in which the stages meet them; no seats. Stages without a template that a bank serves with one are there once.
 */
export function firstPlan({ id, openingId, role, level, at }: FirstPlan, source: PlanSource): Plan {
  const templates = source.templates
    .filter((template) => template.role === role && template.level === level)
    .toSorted((a, b) => compareTemplates(a, b) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_STAGES - BEFORE.length - AFTER.length);
  return {
    id,
    openingId,
    version: 1,
    reason: null,
    bank: source.bank.id,
    role,
    level,
    stages: stagesOf(templates),
    competencies: competenciesOf(templates, source),
    weightReason: '',
    bar: null,
    seats: [],
    attested: [],
    createdAt: at,
    lockedAt: null,
    frozen: null,
  };
}

function stagesOf(templates: readonly KitTemplate[]): PlanStage[] {
  const named = new Set<string>();
  const withKit = templates.map((template): PlanStage => {
    // Two templates may serve one stage; the second is then told apart by its own id.
    const doubled = named.has(template.stage);
    const stage = doubled ? template.id : template.stage;
    named.add(template.stage);
    return {
      id: stage,
      title: doubled ? template.title : stageTitle(stage),
      template: template.id,
      minutes: template.minutes,
    };
  });
  const taken = new Set(withKit.map(({ id }) => id));
  const without = (list: typeof BEFORE) =>
    list.flatMap(([id, minutes]): PlanStage[] =>
      taken.has(id) ? [] : [{ id, title: stageTitle(id), template: null, minutes }],
    );
  return [...without(BEFORE), ...withKit, ...without(AFTER)];
}

function competenciesOf(templates: readonly KitTemplate[], { competencies }: PlanSource): PlanCompetency[] {
  const inUse = new Set(competencies.filter(({ retired }) => retired !== true).map(({ id }) => id));
  const minutes = new Map<CompetencyId, number>();
  for (const part of templates.flatMap((template) => template.competencies)) {
    if (inUse.has(part.id)) minutes.set(part.id, (minutes.get(part.id) ?? 0) + part.minutes);
  }
  const most = [...minutes].toSorted(([, a], [, b]) => b - a).slice(0, FIRST_COMPETENCIES);
  const chosen = new Set(most.map(([each]) => each));
  return [...minutes.keys()]
    .filter((each) => chosen.has(each))
    .map((each) => ({ id: each, points: 1, critical: false, repeated: false }));
}
