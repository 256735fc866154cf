import { updatePlan } from '../db/opening-repository';
import { changePlan as changed, Plan } from '../domain/opening/plan';
import type { PlanChange, PlanId } from '../domain/opening/plan';
import type { App } from './app';

/**
 * Changes a plan whose first kit has not gone out.
 * @param change what to change, of the plan as it is stored
 * @returns how to take it back: what it touched is as before, what was changed since elsewhere in the plan stays
 * @throws LockedPlanError once the first kit has gone out, Error in words where the plan would hold more than it may
 */
export async function changePlan(
  { db }: Pick<App, 'db'>,
  id: PlanId,
  change: (plan: Plan) => PlanChange,
): Promise<() => Promise<void>> {
  let before: PlanChange = {};
  await updatePlan(db, id, (plan) => {
    const wanted = change(plan);
    before = touched(plan, wanted);
    const checked = Plan.safeParse(changed(plan, wanted));
    if (!checked.success) throw new Error('A plan cannot hold that. Nothing was changed.');
    return checked.data;
  });
  return async () => {
    await updatePlan(db, id, (plan) => (plan.lockedAt === null ? changed(plan, before) : plan));
  };
}

/** What a plan said of all that a change touches; seats follow every other change, so they are always part of it. */
function touched(plan: Plan, change: PlanChange): PlanChange {
  const fields = new Set(Object.keys(change));
  const { stages, competencies, weightReason, bar, attested, seats } = plan;
  const all = { stages, competencies, weightReason, bar, attested };
  return { ...Object.fromEntries(Object.entries(all).filter(([field]) => fields.has(field))), seats };
}
