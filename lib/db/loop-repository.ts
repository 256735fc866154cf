import type { CandidateName, Loop } from '../domain/loop/loop';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import { arrivalsOf, eraseArrival } from './arrival-repository';
import type { Database } from './database';

/** Stores a new loop. */
export async function addLoop(db: Database, loop: Loop): Promise<void> {
  await db.loops.add(loop);
}

/** Stores new loops, and apart from them the names of their candidates, in one transaction. */
export function addLoops(
  db: Database,
  loops: readonly Loop[],
  names: readonly CandidateName[],
): Promise<void> {
  return db.transaction('rw', db.loops, db.candidateNames, async () => {
    await db.loops.bulkAdd(loops);
    await db.candidateNames.bulkAdd(names);
  });
}

/** Notes the candidate's name, or with null forgets it. */
export async function storeCandidateName(db: Database, loopId: LoopId, name: string | null): Promise<void> {
  if (name === null) await db.candidateNames.delete(loopId);
  else await db.candidateNames.put({ loopId, name });
}

/** Marks a loop as deleted, or with null takes the mark away. Its records stay until it is erased. */
export async function markLoopDeleted(db: Database, id: LoopId, at: Instant | null): Promise<void> {
  await db.loops.update(id, { deletedAt: at });
}

/**
 * Erases a loop with its kits, its log, the candidate's name and what came in, leaving tombstones. An interview of the loop
 * stays, and belongs to no loop from then on. A plan that was kept for this loop alone goes too.
 */
export function eraseLoop(db: Database, id: LoopId, at: Instant): Promise<void> {
  const tables = [
    db.loops,
    db.issuedKits,
    db.loopEvents,
    db.candidateNames,
    db.debriefEvents,
    db.formDrafts,
    db.arrivals,
    db.scorecards,
    db.interviews,
    db.openings,
    db.plans,
    db.tombstones,
  ] as const;
  return db.transaction('rw', tables, async () => {
    const loop = await db.loops.get(id);
    for (const arrival of await arrivalsOf(db, id)) await eraseArrival(db, arrival, at);
    await db.issuedKits.where('loopId').equals(id).delete();
    await db.loopEvents.where('loopId').equals(id).delete();
    await db.candidateNames.delete(id);
    await db.debriefEvents.where('loopId').equals(id).delete();
    await db.formDrafts.where('[loopId+form]').between([id], [id, []]).delete();
    await db.interviews.where('loopId').equals(id).modify({ loopId: null });
    await db.loops.delete(id);
    await db.tombstones.put({ id, erasedAt: at });
    if (loop?.plan) await erasePlanUnlessKept(db, loop.plan);
  });
}

async function erasePlanUnlessKept(
  db: Database,
  { openingId, planId }: NonNullable<Loop['plan']>,
): Promise<void> {
  const opening = await db.openings.where('id').equals(openingId).count();
  const loops = await db.loops.where('plan.planId').equals(planId).count();
  if (opening + loops === 0) await db.plans.delete(planId);
}
