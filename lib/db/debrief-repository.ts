import type { DebriefEvent } from '../domain/debrief/debrief-event';
import type { LoopId } from '../domain/loop/loop-id';
import type { Database } from './database';

/** Appends a step to a loop's debrief. */
export async function addDebriefEvent(db: Database, event: DebriefEvent): Promise<void> {
  await db.debriefEvents.add(event);
}

/** All steps of a loop's debrief. */
export function debriefEventsOf(db: Database, loopId: LoopId): Promise<DebriefEvent[]> {
  return db.debriefEvents.where('loopId').equals(loopId).toArray();
}
