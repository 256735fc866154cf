import { Instant, Line, z } from './schema';
import { ScorecardId } from './scorecard-id';

export const LoopId = z.uuid().brand<'LoopId'>();
export type LoopId = z.infer<typeof LoopId>;

/** All interviews of one candidate for one role. */
export const Loop = z.object({
  id: LoopId,
  candidate: Line,
  /** The role being hired for, in the team's own words. */
  role: Line,
  sample: z.boolean(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Loop = z.infer<typeof Loop>;

/** That a scorecard belongs to a loop, and since when; once taken out, it can be put back until it is erased. */
export const LoopScorecard = z.object({
  loopId: LoopId,
  scorecardId: ScorecardId,
  receivedAt: Instant,
  removedAt: Instant.nullable(),
});
export type LoopScorecard = z.infer<typeof LoopScorecard>;
