import { eraseArrival } from '../db/arrival-repository';
import { deletedIds } from '../db/deleted-ids';
import { eraseInterview } from '../db/interview-repository';
import { eraseLoop } from '../db/loop-repository';
import { eraseOpening } from '../db/opening-repository';
import { erasePerson } from '../db/person-repository';
import type { App } from './app';
import { takeSnapshot } from './storage/take-snapshot';

/** How long something deleted can be restored, in milliseconds: 30 days. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

/** What erasing works with: the database, and the second copy, in which nothing of it may remain. */
type ErasingApp = Pick<App, 'db' | 'now' | 'copies' | 'copy' | 'canary' | 'exclusively'>;

/**
 * Erases for good every interview, loop, place in a loop, opening and person that was deleted at or before an instant, from
 * the database and from the second copy.
 */
export async function eraseDeleted(app: ErasingApp, deletedUntil: number): Promise<void> {
  const { db, now } = app;
  const erasedBefore = await db.tombstones.count();
  const removed = await db.arrivals.where('removedAt').belowOrEqual(deletedUntil).toArray();
  for (const arrival of removed) await eraseArrival(db, arrival, now());
  for (const id of await deletedIds(db.loops, deletedUntil)) await eraseLoop(db, id, now());
  for (const id of await deletedIds(db.interviews, deletedUntil)) await eraseInterview(db, id, now());
  for (const id of await deletedIds(db.openings, deletedUntil)) await eraseOpening(db, id, now());
  for (const id of await deletedIds(db.people, deletedUntil)) await erasePerson(db, id, now());
  if ((await db.tombstones.count()) > erasedBefore) await eraseFromCopy(app);
}

/** A second copy that cannot be folded now keeps the rows until it is; recovery obeys the tombstones meanwhile. */
async function eraseFromCopy(app: ErasingApp): Promise<void> {
  await app.copies.idle();
  await takeSnapshot(app, true).catch(() => undefined);
}

/** Erases for good what was deleted so long ago that nobody restores it any more. */
export function eraseExpired(app: ErasingApp): Promise<void> {
  return eraseDeleted(app, app.now() - KEPT_AFTER_DELETION);
}
