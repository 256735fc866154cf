import type { InterviewId } from '../domain/interview-id';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import type { ScorecardId } from '../domain/scorecard-id';
import { isInLoop } from './arrival-repository';
import type { Database, ScorecardRow } from './database';

/** A scorecard that was sealed in this browser, by its id; null where there is none. */
export async function scorecardById(db: Database, id: ScorecardId): Promise<Scorecard | null> {
  const row = await db.scorecards.get(id);
  return row ? scorecardOf(row) : null;
}

/** All revisions of the scorecard of one interview of this browser, the first one first. */
export async function revisionsOf(db: Database, interview: InterviewId): Promise<Scorecard[]> {
  const rows = await db.scorecards.where('interview').equals(interview).toArray();
  return rows.map(scorecardOf).sort((a, b) => a.revision - b.revision);
}

/**
 * Erases the scorecard of an interview with all its revisions, each with a tombstone unless a loop still holds it. Runs
 * inside the caller's transaction.
 */
export async function eraseRevisions(db: Database, interview: InterviewId, at: Instant): Promise<void> {
  for (const { id } of await revisionsOf(db, interview)) {
    await db.scorecards.delete(id);
    if (!(await isInLoop(db, id))) await db.tombstones.put({ id, erasedAt: at });
  }
}

function scorecardOf({ hash: _hash, ...scorecard }: ScorecardRow): Scorecard {
  return scorecard;
}
