import type { LoopEvent } from '../domain/loop/loop-event';
import type { LoopId } from '../domain/loop/loop-id';
import type { Database } from './database';

/** All that was decided in a loop, in the order in which it was. */
export function eventsOfLoop(db: Database, loopId: LoopId): Promise<LoopEvent[]> {
  return db.loopEvents.where('loopId').equals(loopId).sortBy('at');
}

/**
 * Appends a decision to a loop's log. Where the clock has not moved on since the one before, or went back, its instant is
 * the next millisecond, so that the order of decisions is never in doubt.
 */
export function appendEvent(db: Database, event: LoopEvent): Promise<void> {
  return db.transaction('rw', db.loopEvents, async () => {
    const last = (await eventsOfLoop(db, event.loopId)).at(-1);
    await db.loopEvents.add(last && last.at >= event.at ? { ...event, at: last.at + 1 } : event);
  });
}
