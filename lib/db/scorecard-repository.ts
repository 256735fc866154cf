import type { ContentHash } from '../domain/content-hash';
import type { LoopId } from '../domain/loop';
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
    if (await db.loopScorecards.get([loopId, scorecard.id])) return 'already-there';
    if (!known) await db.scorecards.add({ ...scorecard, hash });
    await db.loopScorecards.add({ loopId, scorecardId: scorecard.id, receivedAt: at });
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
  await db.loopScorecards.put({ loopId, scorecardId, receivedAt: at });
}

/** The scorecards of a loop, in the order in which they came in. */
export async function scorecardsOfLoop(db: Database, loopId: LoopId): Promise<Scorecard[]> {
  const links = await db.loopScorecards
    .where('[loopId+scorecardId]')
    .between([loopId], [loopId, []])
    .toArray();
  links.sort((a, b) => a.receivedAt - b.receivedAt);
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
