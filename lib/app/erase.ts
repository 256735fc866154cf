import type { Table } from 'dexie';
import { eraseArrival } from '../db/arrival-repository';
import { eraseInterview } from '../db/interview-repository';
import { eraseLoop } from '../db/loop-repository';
import { eraseOpening } from '../db/opening-repository';
import { erasePerson } from '../db/person-repository';
import type { App } from './app';

/** How long something deleted can be restored, in milliseconds: 30 days. */
export const KEPT_AFTER_DELETION = 30 * 24 * 60 * 60 * 1000;

/** Erases for good every interview, loop, place in a loop, opening and person that was deleted at or before an instant. */
export async function eraseDeleted(
  { db, now }: Pick<App, 'db' | 'now'>,
  deletedUntil: number,
): Promise<void> {
  const removed = await db.arrivals.where('removedAt').belowOrEqual(deletedUntil).toArray();
  for (const arrival of removed) await eraseArrival(db, arrival, now());
  const due = <Key>(table: Table<unknown, Key>) =>
    table.where('deletedAt').belowOrEqual(deletedUntil).primaryKeys();
  for (const id of await due(db.loops)) await eraseLoop(db, id, now());
  for (const id of await due(db.interviews)) await eraseInterview(db, id, now());
  for (const id of await due(db.openings)) await eraseOpening(db, id, now());
  for (const id of await due(db.people)) await erasePerson(db, id, now());
}

/** Erases for good what was deleted so long ago that nobody restores it any more. */
export function eraseExpired(app: Pick<App, 'db' | 'now'>): Promise<void> {
  return eraseDeleted(app, app.now() - KEPT_AFTER_DELETION);
}
