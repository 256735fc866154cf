import type { Opening, OpeningId } from '../domain/opening/opening';
import type { Frozen, Plan, PlanId } from '../domain/opening/plan';
import type { Instant } from '../domain/schema';
import type { Database } from './database';

/** Stores a new opening with its first plan. */
export function addOpening(db: Database, opening: Opening, plan: Plan): Promise<void> {
  return db.transaction('rw', db.openings, db.plans, async () => {
    await db.openings.add(opening);
    await db.plans.add(plan);
  });
}

/** Gives an opening another title. */
export async function storeOpeningTitle(db: Database, id: OpeningId, title: string): Promise<void> {
  await db.openings.update(id, { title });
}

/** The plans of an opening, from the first version to the newest. */
export function plansOf(db: Database, openingId: OpeningId): Promise<Plan[]> {
  return db.plans.where('openingId').equals(openingId).sortBy('version');
}

/** The plan that holds for further loops of an opening; null where the opening is not here. */
export async function newestPlan(db: Database, openingId: OpeningId): Promise<Plan | null> {
  return (await plansOf(db, openingId)).at(-1) ?? null;
}

/**
 * Reads a plan, changes it and stores it, in one transaction.
 * @returns the plan as it is stored now
 * @throws Error where the plan is not here, and whatever `change` throws; nothing is stored then
 */
export function updatePlan(db: Database, id: PlanId, change: (plan: Plan) => Plan): Promise<Plan> {
  return db.transaction('rw', db.plans, async () => {
    const plan = await db.plans.get(id);
    if (!plan) throw new Error('This plan is no longer here; nothing was changed.');
    const changed = change(plan);
    await db.plans.put(changed);
    return changed;
  });
}

/**
 * Stores a further version of an opening's plan, made from the newest one, in one transaction.
 * @throws Error where the opening is not here, and whatever `next` throws; nothing is stored then
 */
export function addPlanVersion(
  db: Database,
  openingId: OpeningId,
  next: (newest: Plan) => Plan,
): Promise<Plan> {
  return db.transaction('rw', db.plans, async () => {
    const newest = await newestPlan(db, openingId);
    if (!newest) throw new Error('This opening is no longer here; nothing was changed.');
    const plan = next(newest);
    await db.plans.add(plan);
    return plan;
  });
}

/** Takes a version of a plan out again, unless it is locked or a loop was made from it meanwhile. */
export function dropPlanVersion(db: Database, id: PlanId): Promise<void> {
  return db.transaction('rw', db.plans, db.loops, async () => {
    const plan = await db.plans.get(id);
    const loops = await db.loops.where('plan.planId').equals(id).count();
    if (plan?.lockedAt === null && loops === 0) await db.plans.delete(id);
  });
}

/**
 * Locks a plan, since its first kit goes out, and keeps with it what was fixed. A plan that is locked already stays as it
 * is. It joins the transaction that it is called in.
 * @returns the plan as it is stored now
 * @throws Error where the plan is not here
 */
export function lockPlan(db: Database, id: PlanId, at: Instant, frozen: Frozen): Promise<Plan> {
  return updatePlan(db, id, (plan) => (plan.lockedAt === null ? { ...plan, lockedAt: at, frozen } : plan));
}

/** Marks an opening as deleted, or with null takes the mark away. Its plans stay, for the loops that were made from them. */
export async function markOpeningDeleted(db: Database, id: OpeningId, at: Instant | null): Promise<void> {
  await db.openings.update(id, { deletedAt: at });
}

/** Erases an opening, leaving a tombstone. Its plans go too, but for those by which a loop still runs. */
export function eraseOpening(db: Database, id: OpeningId, at: Instant): Promise<void> {
  return db.transaction('rw', db.openings, db.plans, db.loops, db.tombstones, async () => {
    const loops = await db.loops.where('plan.openingId').equals(id).toArray();
    const inUse = new Set(loops.map(({ plan }) => plan?.planId));
    const plans = await plansOf(db, id);
    await db.plans.bulkDelete(plans.filter((plan) => !inUse.has(plan.id)).map((plan) => plan.id));
    await db.openings.delete(id);
    await db.tombstones.put({ id, erasedAt: at });
  });
}
