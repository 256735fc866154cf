import { addPlanVersion, dropPlanVersion } from '../db/opening-repository';
import type { OpeningId } from '../domain/opening/opening';
import type { Plan } from '../domain/opening/plan';
import { PlanId } from '../domain/opening/plan';
import type { App } from './app';

/**
 * Makes a further version of a locked plan, which can be changed and holds for later loops. Loops keep the plan that they
 * were made from.
 * @returns how to take it back, as long as no loop was made from it
 * @throws Error in words for the person where the reason is missing or too long, or the plan is not locked
 */
export async function newPlanVersion(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  openingId: OpeningId,
  reason: string,
): Promise<() => Promise<void>> {
  const why = reason.trim();
  if (why === '' || why.length > 2000)
    throw new Error('Say why the plan changes, in at most 2000 characters. It is kept with the plan.');
  const plan = await addPlanVersion(db, openingId, (newest) =>
    nextVersion(newest, PlanId.parse(newId()), why, now()),
  );
  return () => dropPlanVersion(db, plan.id);
}

function nextVersion(newest: Plan, id: PlanId, reason: string, createdAt: number): Plan {
  if (newest.lockedAt === null) throw new Error('This plan is not locked: change it as it is.');
  return { ...newest, id, version: newest.version + 1, reason, createdAt, lockedAt: null, frozen: null };
}
