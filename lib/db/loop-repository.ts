import type { Loop } from '../domain/loop/loop';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import type { Database } from './database';
import { eraseScorecardUnlessKept } from './scorecard-repository';

/** Stores a new loop. */
export async function addLoop(db: Database, loop: Loop): Promise<void> {
  await db.loops.add(loop);
}

/** Marks a loop as deleted, or with null takes the mark away. Its records stay until it is erased. */
export async function markLoopDeleted(db: Database, id: LoopId, at: Instant | null): Promise<void> {
  await db.loops.update(id, { deletedAt: at });
}

/**
 * Erases a loop with the scorecards that only it holds, leaving tombstones. An interview of the loop stays, and belongs
 * to no loop from then on.
 */
export function eraseLoop(db: Database, id: LoopId, at: Instant): Promise<void> {
  const tables = [db.loops, db.loopScorecards, db.scorecards, db.interviews, db.tombstones] as const;
  return db.transaction('rw', tables, async () => {
    const links = await db.loopScorecards.where('[loopId+scorecardId]').between([id], [id, []]).toArray();
    await db.loopScorecards.bulkDelete(links.map(({ loopId, scorecardId }) => [loopId, scorecardId]));
    for (const { scorecardId } of links) await eraseScorecardUnlessKept(db, scorecardId, at);
    await db.interviews.where('loopId').equals(id).modify({ loopId: null });
    await db.loops.delete(id);
    await db.tombstones.put({ id, erasedAt: at });
  });
}
