import { KitId } from '../domain/kit';
import type { Frozen, Plan } from '../domain/opening/plan';
import type { PlanSource } from '../domain/opening/plan-source';
import { plannedKit } from '../domain/opening/planned-kit';

/**
 * What is fixed when the first kit of a plan goes out: the rubric, and for each seat with competencies the kit that its
 * interviewers get. A frozen kit has the id of its seat; a kit of a loop is the same under an id of its own.
 */
export function freezePlan(plan: Plan, source: PlanSource): Frozen {
  const byId = new Map(source.competencies.map((competency) => [competency.id, competency]));
  return {
    rubric: plan.competencies.flatMap(({ id }) => byId.get(id) ?? []),
    kits: plan.seats
      .filter(({ competencies }) => competencies.length > 0)
      .map((seat) => ({ seat: seat.id, kit: plannedKit(KitId.parse(seat.id), plan, seat, source) })),
  };
}
