import type { ContentHash } from '../domain/content-hash';
import type { Arrival } from '../domain/loop/arrival';
import { arrivalsStanding } from '../domain/loop/arrivals-standing';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import { scorecardHash } from '../domain/scorecard-hash';
import type { ScorecardId } from '../domain/scorecard-id';
import type { Database } from './database';

/** What became of a scorecard that came in for a loop without a plan. */
export type Collected = 'added' | 'already-there' | 'superseded' | 'differs';

/**
 * Takes a scorecard into a loop without a plan. One that the loop has already is recognised; one whose id is known with
 * another content is left out, since a sealed scorecard never changes.
 */
export function collectIntoLoop(
  db: Database,
  loopId: LoopId,
  scorecard: Scorecard,
  at: Instant,
): Promise<Collected> {
  const hash = scorecardHash(scorecard);
  return db.transaction('rw', db.scorecards, db.arrivals, async () => {
    if (await isKnownOtherwise(db, scorecard.id, hash)) return 'differs';
    const known = await db.arrivals.get([loopId, hash]);
    if (known?.removedAt === null) return 'already-there';
    await addToLoop(db, loopId, scorecard, at);
    const standing = arrivalsStanding(await arrivalsOf(db, loopId), null);
    return standing.superseded.some((each) => each.hash === hash) ? 'superseded' : 'added';
  });
}

async function isKnownOtherwise(db: Database, id: ScorecardId, hash: ContentHash): Promise<boolean> {
  const own = await db.scorecards.get(id);
  const arrivals = await db.arrivals.where('scorecard.id').equals(id).toArray();
  return [...(own ? [own] : []), ...arrivals].some((each) => each.hash !== hash);
}

/** Puts a scorecard into a loop; once, however often it is asked for. One that was taken out stands in it again. */
export async function addToLoop(
  db: Database,
  loopId: LoopId,
  scorecard: Scorecard,
  at: Instant,
): Promise<void> {
  const hash = scorecardHash(scorecard);
  await db.arrivals.put({ loopId, hash, scorecard, receivedAt: at, removedAt: null });
}

/**
 * Puts an amended scorecard into every loop that the revision before it stands in. Runs inside the caller's transaction.
 */
export async function replaceInLoops(db: Database, scorecard: Scorecard, at: Instant): Promise<void> {
  if (scorecard.amends === null) return;
  const { id, hash } = scorecard.amends;
  const before = await db.arrivals.where('scorecard.id').equals(id).toArray();
  for (const { loopId, removedAt, ...arrival } of before) {
    if (removedAt === null && arrival.hash === hash) await addToLoop(db, loopId, scorecard, at);
  }
}

/** All that came in for a loop, that which was taken out too. */
export function arrivalsOf(db: Database, loopId: LoopId): Promise<Arrival[]> {
  return db.arrivals.where('[loopId+hash]').between([loopId], [loopId, []]).toArray();
}

/** The scorecards that count in a loop without a plan, by when they were sealed. */
export async function scorecardsOfLoop(db: Database, loopId: LoopId): Promise<Scorecard[]> {
  const { counting } = arrivalsStanding(await arrivalsOf(db, loopId), null);
  return counting.map(({ scorecard }) => scorecard);
}

/** Marks a scorecard as taken out of a loop, or with null takes the mark away. */
export async function markRemovedFromLoop(
  db: Database,
  loopId: LoopId,
  hash: ContentHash,
  at: Instant | null,
): Promise<void> {
  await db.arrivals.update([loopId, hash], { removedAt: at });
}

/** Erases an arrival, and leaves a tombstone where nothing else holds the scorecard. */
export function eraseArrival(db: Database, { loopId, hash, scorecard }: Arrival, at: Instant): Promise<void> {
  return db.transaction('rw', db.arrivals, db.scorecards, db.tombstones, async () => {
    await db.arrivals.delete([loopId, hash]);
    const own = await db.scorecards.where('id').equals(scorecard.id).count();
    if (own === 0 && !(await isInLoop(db, scorecard.id))) {
      await db.tombstones.put({ id: scorecard.id, erasedAt: at });
    }
  });
}

/** Whether a loop holds a scorecard, one that it was taken out of too. */
export async function isInLoop(db: Database, id: ScorecardId): Promise<boolean> {
  return (await db.arrivals.where('scorecard.id').equals(id).count()) > 0;
}
