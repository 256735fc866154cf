import { InterviewId } from '../interview-id';
import { Instant, z } from '../schema';
import { ScorecardId } from '../scorecard-id';
import { LoopId } from './loop-id';

/** That a scorecard belongs to a loop, and since when; once taken out, it can be put back until it is erased. */
export const LoopScorecard = z.object({
  loopId: LoopId,
  scorecardId: ScorecardId,
  /** What the revisions of one scorecard have in common. */
  interview: InterviewId,
  revision: z.int().min(1),
  receivedAt: Instant,
  removedAt: Instant.nullable(),
});
export type LoopScorecard = z.infer<typeof LoopScorecard>;

/**
 * Those links whose scorecards count: they were not taken out, and no later revision of the same scorecard came in. A
 * revision that was taken out does not bring the one before it back. It follows from the set alone, not from the order in
 * which they came in.
 */
export function standingLinks(links: readonly LoopScorecard[]): readonly LoopScorecard[] {
  const newest = new Map<InterviewId, number>();
  for (const { interview, revision } of links) {
    newest.set(interview, Math.max(revision, newest.get(interview) ?? 0));
  }
  return links.filter((link) => link.removedAt === null && link.revision === newest.get(link.interview));
}
