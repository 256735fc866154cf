import type { ContentHash } from '../domain/content-hash';
import type { LoopId } from '../domain/loop/loop-id';
import type { LoopScorecard } from '../domain/loop/loop-scorecard';
import { standingLinks } from '../domain/loop/loop-scorecard';
import type { InterviewId } from '../domain/interview-id';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import type { ScorecardId } from '../domain/scorecard-id';
import type { Database, ScorecardRow } from './database';

/** What became of a scorecard that came in for a loop. */
export type Collected = 'added' | 'already-there' | 'superseded' | 'differs';

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
    await addToLoop(db, loopId, scorecard, at);
    const standing = await linksOfLoop(db, loopId);
    return standing.some(({ scorecardId }) => scorecardId === scorecard.id) ? 'added' : 'superseded';
  });
}

/** Puts a scorecard that is stored already into a loop; once, however often it is asked for. */
export async function addToLoop(
  db: Database,
  loopId: LoopId,
  { id, interview, revision }: Pick<Scorecard, 'id' | 'interview' | 'revision'>,
  at: Instant,
): Promise<void> {
  await db.loopScorecards.put({
    loopId,
    scorecardId: id,
    interview,
    revision,
    receivedAt: at,
    removedAt: null,
  });
}

/**
 * Puts an amended scorecard into every loop that the revision before it stands in. Runs inside the caller's transaction.
 */
export async function replaceInLoops(db: Database, scorecard: Scorecard, at: Instant): Promise<void> {
  if (scorecard.amends === null) return;
  const links = await db.loopScorecards.where('scorecardId').equals(scorecard.amends.id).toArray();
  for (const { loopId, removedAt } of links) {
    if (removedAt === null) await addToLoop(db, loopId, scorecard, at);
  }
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

/** The links of the scorecards that count in a loop, in the order in which they came in. */
export async function linksOfLoop(db: Database, loopId: LoopId): Promise<LoopScorecard[]> {
  const links = await db.loopScorecards
    .where('[loopId+scorecardId]')
    .between([loopId], [loopId, []])
    .toArray();
  return standingLinks(links).toSorted((a, b) => a.receivedAt - b.receivedAt);
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

/** All revisions of the scorecard of one interview, the first one first. */
export async function revisionsOf(db: Database, interview: InterviewId): Promise<Scorecard[]> {
  const rows = await db.scorecards.where('interview').equals(interview).toArray();
  return rows.map(scorecardOf).sort((a, b) => a.revision - b.revision);
}

/** Erases a scorecard that neither a loop nor an interview holds any longer. Runs inside the caller's transaction. */
export async function eraseScorecardUnlessKept(db: Database, id: ScorecardId, at: Instant): Promise<void> {
  const scorecard = await db.scorecards.get(id);
  if (!scorecard) return;
  const inLoops = await db.loopScorecards.where('scorecardId').equals(id).count();
  const ofInterview = await db.interviews.where('id').equals(scorecard.interview).count();
  if (inLoops + ofInterview > 0) return;
  await db.scorecards.delete(id);
  await db.tombstones.put({ id, erasedAt: at });
}

function scorecardOf({ hash: _hash, ...scorecard }: ScorecardRow): Scorecard {
  return scorecard;
}
