import { BankId } from '../bank/bank';
import { Competency, CompetencyId, RoleId } from '../bank/competency';
import { KitTemplateId } from '../bank/kit-template';
import { Kit } from '../kit';
import { Level } from '../level';
import { Instant, Line, Prose, Slug, z } from '../schema';
import { OpeningId } from './opening';
import { PersonId } from './person';
import { StructureComponent } from './structure-component';

export const PlanId = z.uuid().brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

export const SeatId = z.uuid().brand<'SeatId'>();
export type SeatId = z.infer<typeof SeatId>;

/** One stage that every candidate goes through, in order. */
const PlanStage = z.object({
  /** Unique in the plan; the bank's name of the stage where a kit template is behind it. */
  id: Slug,
  title: Line,
  /** What its kits are made from; null where the stage is no interview with a kit, such as a reference call. */
  template: KitTemplateId.nullable(),
  minutes: z.int().min(0).max(480),
});
export type PlanStage = z.infer<typeof PlanStage>;

const PlanCompetency = z.object({
  id: CompetencyId,
  /** How much it counts beside the others; equal points are equal weights. */
  points: z.int().min(1).max(10),
  /** Whether the decision rests on it so much that two have to rate it. */
  critical: z.boolean(),
  /** Whether it is meant to be assessed in more than one stage. */
  repeated: z.boolean(),
});
export type PlanCompetency = z.infer<typeof PlanCompetency>;

/** One interviewer at one stage, with the competencies that are theirs: a column of the grid. */
const Seat = z.object({
  id: SeatId,
  person: PersonId,
  stage: Slug,
  competencies: z.array(CompetencyId).max(20),
});
export type Seat = z.infer<typeof Seat>;

/** What was fixed when the first kit went out, so that a later edit of the bank changes nothing. */
const Frozen = z.object({
  /** The rubric: every competency of the plan with its anchors. */
  rubric: z.array(Competency).max(200),
  /** What each seat asks; a kit of a loop is this one under an id of its own. */
  kits: z.array(z.object({ seat: SeatId, kit: Kit })).max(100),
});
export type Frozen = z.infer<typeof Frozen>;

/**
 * How the candidates of an opening are interviewed. It changes until its first kit goes out, and never after that: a later
 * change is a further plan with its reason, and holds for later loops.
 */
export const Plan = z.object({
  id: PlanId,
  openingId: OpeningId,
  version: z.int().min(1),
  /** Why it takes the place of the one before; null for the first. */
  reason: Prose.min(1).max(2000).nullable(),
  bank: BankId,
  role: RoleId,
  level: Level,
  stages: z.array(PlanStage).max(20),
  competencies: z.array(PlanCompetency).max(40),
  /** Why the weights differ; empty while they are equal. */
  weightReason: Prose.max(2000),
  /** The composite that a candidate has to reach, from 1 to 5; null where no bar is set. */
  bar: z.number().min(1).max(5).nullable(),
  seats: z.array(Seat).max(40),
  /** Components of a structured interview that the lead vouches for, since the plan cannot show them. */
  attested: z.array(StructureComponent).max(15),
  createdAt: Instant,
  /** When its first kit went out. */
  lockedAt: Instant.nullable(),
  frozen: Frozen.nullable(),
});
export type Plan = z.infer<typeof Plan>;

/** A locked plan was to be changed; nothing has changed. */
export class LockedPlanError extends Error {
  override readonly name = 'LockedPlanError';
}

/** What can be changed of a plan while no kit has gone out. */
export type PlanChange = Partial<
  Pick<Plan, 'role' | 'level' | 'stages' | 'competencies' | 'weightReason' | 'bar' | 'seats' | 'attested'>
>;

/**
 * The plan with a change. Seats of stages that are gone go too, and seats lose competencies that the plan no longer has.
 * @throws LockedPlanError once its first kit has gone out
 */
export function changePlan(plan: Plan, change: PlanChange): Plan {
  if (plan.lockedAt !== null)
    throw new LockedPlanError('The first kit of this plan has gone out, so it no longer changes.');
  const changed = { ...plan, ...change };
  const stages = new Set(changed.stages.map(({ id }) => id));
  const competencies = new Set(changed.competencies.map(({ id }) => id));
  const seats = changed.seats
    .filter(({ stage }) => stages.has(stage))
    .map((seat) => ({ ...seat, competencies: seat.competencies.filter((id) => competencies.has(id)) }));
  return { ...changed, seats };
}

/** How much each competency counts, as shares of one: its points over all points. Their sum is 1. */
export function weightsOf({ competencies }: Pick<Plan, 'competencies'>): ReadonlyMap<CompetencyId, number> {
  const all = competencies.reduce((sum, { points }) => sum + points, 0);
  return new Map(competencies.map(({ id, points }) => [id, points / all]));
}

/** Whether the competencies count differently, which needs a reason. */
export function weighsUnequally({ competencies }: Pick<Plan, 'competencies'>): boolean {
  return new Set(competencies.map(({ points }) => points)).size > 1;
}
