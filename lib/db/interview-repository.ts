import type { Interview } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import type { Kit } from '../domain/kit';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';
import type { Operation } from '../domain/operation';
import type { ContentHash } from '../domain/content-hash';
import { addToLoop, replaceInLoops } from './arrival-repository';
import type { Database } from './database';
import { appendOperations } from './operation-repository';
import { eraseRevisions } from './scorecard-repository';

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
  const tables = [
    db.operations,
    db.registers,
    db.interviews,
    db.scorecards,
    db.issuedKits,
    db.arrivals,
  ] as const;
  return db.transaction('rw', tables, async () => {
    await appendOperations(db, interview.id, [seal.operation]);
    await db.scorecards.add({ ...seal.scorecard, hash: seal.hash });
    const loopId = interview.loopId ?? (await loopOfKit(db, seal.scorecard));
    if (loopId !== null && seal.scorecard.amends === null)
      await addToLoop(db, loopId, seal.scorecard, seal.operation.at);
    await replaceInLoops(db, seal.scorecard, seal.operation.at);
  });
}

/** The loop that the kit of a scorecard was made for in this browser; null where it was not, as with most interviewers. */
async function loopOfKit(db: Database, { issue }: Scorecard): Promise<LoopId | null> {
  if (issue === null) return null;
  const kit = await db.issuedKits.get(issue.kit);
  return kit?.file.secret === issue.secret ? kit.loopId : null;
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
    db.arrivals,
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
    await eraseRevisions(db, id, at);
  });
}
