import type { Interview } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import type { Kit } from '../domain/kit';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import type { Operation } from '../domain/operation';
import type { ContentHash } from '../domain/content-hash';
import type { Database } from './database';
import { appendOperations } from './operation-repository';
import { addToLoop, eraseScorecardUnlessKept, replaceInLoops, revisionsOf } from './scorecard-repository';

/** Stores a new interview with the kit that is its own. */
export function addInterview(db: Database, interview: Interview, kit: Kit): Promise<void> {
  return db.transaction('rw', db.interviews, db.kits, async () => {
    await db.kits.add(kit);
    await db.interviews.add(interview);
  });
}

/**
 * Appends the operation that seals an interview and stores its scorecard, and with a loop the scorecard's place in it,
 * in one transaction.
 */
export function sealInterview(
  db: Database,
  interview: Interview,
  seal: { readonly operation: Operation; readonly scorecard: Scorecard; readonly hash: ContentHash },
): Promise<void> {
  const tables = [db.operations, db.registers, db.interviews, db.scorecards, db.loopScorecards] as const;
  return db.transaction('rw', tables, async () => {
    await appendOperations(db, interview.id, [seal.operation]);
    await db.scorecards.add({ ...seal.scorecard, hash: seal.hash });
    if (interview.loopId !== null && seal.scorecard.amends === null)
      await addToLoop(db, interview.loopId, seal.scorecard, seal.operation.at);
    await replaceInLoops(db, seal.scorecard, seal.operation.at);
  });
}

/** Marks an interview as deleted, or with null takes the mark away. Its records stay until it is erased. */
export async function markInterviewDeleted(db: Database, id: InterviewId, at: Instant | null): Promise<void> {
  await db.interviews.update(id, { deletedAt: at });
}

/** Erases an interview and all its records, leaving a tombstone. A scorecard that a loop holds stays with the loop. */
export function eraseInterview(db: Database, id: InterviewId, at: Instant): Promise<void> {
  const tables = [
    db.interviews,
    db.kits,
    db.operations,
    db.registers,
    db.scorecards,
    db.loopScorecards,
    db.tombstones,
  ] as const;
  return db.transaction('rw', tables, async () => {
    const interview = await db.interviews.get(id);
    if (!interview) return;
    await db.operations.where('[interviewId+counter]').between([id], [id, []]).delete();
    await db.registers.where('[interviewId+field+of]').between([id], [id, []]).delete();
    await db.kits.delete(interview.kitId);
    await db.interviews.delete(id);
    await db.tombstones.put({ id, erasedAt: at });
    for (const scorecard of await revisionsOf(db, id)) await eraseScorecardUnlessKept(db, scorecard.id, at);
  });
}
