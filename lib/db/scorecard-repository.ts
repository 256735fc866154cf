import type { ContentHash } from '../domain/content-hash';
import type { LoopId, LoopScorecard } from '../domain/loop';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import type { ScorecardId } from '../domain/scorecard-id';
import type { Database, ScorecardRow } from './database';

/** What became of a scorecard that came in for a loop. */
export type Collected = 'added' | 'already-there' | 'differs';

/**
 * Puts a scorecard into a loop. One that the loop has already is recognised; one whose id is known with another content
 * is left out, since a sealed scorecard never changes.
 */
export function collectIntoLoop(
  db: Database,
  loopId: LoopId,
  scorecard: Scorecard,
  hash: ContentHash,
  at: Instant,
): Promise<Collected> {
  return db.transaction('rw', db.scorecards, db.loopScorecards, async () => {
    const known = await db.scorecards.get(scorecard.id);
    if (known && known.hash !== hash) return 'differs';
    const link = await db.loopScorecards.get([loopId, scorecard.id]);
    if (link?.removedAt === null) return 'already-there';
    if (!known) await db.scorecards.add({ ...scorecard, hash });
    await addToLoop(db, loopId, scorecard.id, at);
    return 'added';
  });
}

/** Puts a scorecard that is stored already into a loop; once, however often it is asked for. */
export async function addToLoop(
  db: Database,
  loopId: LoopId,
  scorecardId: ScorecardId,
  at: Instant,
): Promise<void> {
  await db.loopScorecards.put({ loopId, scorecardId, receivedAt: at, removedAt: null });
}

/** Marks a scorecard as taken out of a loop, or with null takes the mark away. */
export async function markRemovedFromLoop(
  db: Database,
  loopId: LoopId,
  scorecardId: ScorecardId,
  at: Instant | null,
): Promise<void> {
  await db.loopScorecards.update([loopId, scorecardId], { removedAt: at });
}

/** The links of the scorecards that stand in a loop, in the order in which they came in. */
export async function linksOfLoop(db: Database, loopId: LoopId): Promise<LoopScorecard[]> {
  const links = await db.loopScorecards
    .where('[loopId+scorecardId]')
    .between([loopId], [loopId, []])
    .toArray();
  return links.filter(({ removedAt }) => removedAt === null).sort((a, b) => a.receivedAt - b.receivedAt);
}

/** Erases the link of a scorecard that was taken out of a loop, and the scorecard where nothing else holds it. */
export function eraseRemoved(
  db: Database,
  { loopId, scorecardId }: LoopScorecard,
  at: Instant,
): Promise<void> {
  return db.transaction('rw', db.loopScorecards, db.scorecards, db.interviews, db.tombstones, async () => {
    await db.loopScorecards.delete([loopId, scorecardId]);
    await eraseScorecardUnlessKept(db, scorecardId, at);
  });
}

/** The scorecards of a loop, in the order in which they came in. */
export async function scorecardsOfLoop(db: Database, loopId: LoopId): Promise<Scorecard[]> {
  const links = await linksOfLoop(db, loopId);
  const rows = await db.scorecards.bulkGet(links.map(({ scorecardId }) => scorecardId));
  return rows.flatMap((row) => (row ? [scorecardOf(row)] : []));
}

/** A scorecard by its id; null where there is none. */
export async function scorecardById(db: Database, id: ScorecardId): Promise<Scorecard | null> {
  const row = await db.scorecards.get(id);
  return row ? scorecardOf(row) : null;
}

/** Erases a scorecard that neither a loop nor an interview holds any longer. Runs inside the caller's transaction. */
export async function eraseScorecardUnlessKept(db: Database, id: ScorecardId, at: Instant): Promise<void> {
  const inLoops = await db.loopScorecards.where('scorecardId').equals(id).count();
  const ofInterview = await db.interviews.filter(({ scorecardId }) => scorecardId === id).count();
  if (inLoops + ofInterview > 0) return;
  await db.scorecards.delete(id);
  await db.tombstones.put({ id, erasedAt: at });
}

function scorecardOf({ hash: _hash, ...scorecard }: ScorecardRow): Scorecard {
  return scorecard;
}
