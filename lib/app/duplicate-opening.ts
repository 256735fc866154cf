import { addOpening, newestPlan } from '../db/opening-repository';
import type { Opening } from '../domain/opening/opening';
import { OpeningId } from '../domain/opening/opening';
import { PlanId, SeatId } from '../domain/opening/plan';
import type { App } from './app';
import { openingTitle } from './opening-title';

/**
 * Makes a further opening with the newest plan of another, panel included, as its first version. It has no loops.
 * @throws Error in words for the person where the other is no longer here
 */
export async function duplicateOpening(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  original: Opening,
): Promise<Opening> {
  const plan = await newestPlan(db, original.id);
  if (!plan) throw new Error('This opening is no longer here; nothing was made.');
  const title = openingTitle(`${original.title.slice(0, 190)} (copy)`);
  const opening = { id: OpeningId.parse(newId()), title, createdAt: now(), deletedAt: null };
  await addOpening(db, opening, {
    ...plan,
    id: PlanId.parse(newId()),
    openingId: opening.id,
    version: 1,
    reason: null,
    seats: plan.seats.map((seat) => ({ ...seat, id: SeatId.parse(newId()) })),
    createdAt: now(),
    lockedAt: null,
    frozen: null,
  });
  return opening;
}
