import { eraseInterview } from '../db/interview-repository';
import { eraseRemoved } from '../db/scorecard-repository';
import { eraseLoop } from '../db/loop-repository';
import type { App } from './app';

/** How long something deleted can be restored, in milliseconds: 30 days. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

/** Erases for good every interview, loop and place in a loop that was deleted at or before an instant. */
export async function eraseDeleted(
  { db, now }: Pick<App, 'db' | 'now'>,
  deletedUntil: number,
): Promise<void> {
  const removed = await db.loopScorecards
    .filter(({ removedAt }) => removedAt !== null && removedAt <= deletedUntil)
    .toArray();
  for (const link of removed) await eraseRemoved(db, link, now());
  const due = ({ deletedAt }: { deletedAt: number | null }) =>
    deletedAt !== null && deletedAt <= deletedUntil;
  for (const { id } of await db.loops.filter(due).toArray()) await eraseLoop(db, id, now());
  for (const { id } of await db.interviews.filter(due).toArray()) await eraseInterview(db, id, now());
}

/** Erases for good what was deleted so long ago that nobody restores it any more. */
export function eraseExpired(app: Pick<App, 'db' | 'now'>): Promise<void> {
  return eraseDeleted(app, app.now() - KEPT_AFTER_DELETION);
}
