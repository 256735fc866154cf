import { OpeningId } from '../opening/opening';
import { PlanId } from '../opening/plan';
import { Instant, Line, z } from '../schema';
import { LoopId } from './loop-id';

/** All interviews of one candidate for one role. */
export const Loop = z.object({
  id: LoopId,
  /** A label. A name, where one is wanted, is kept apart. */
  candidate: Line,
  /** The role being hired for, in the team's own words. */
  role: Line,
  /** What it was planned by; null where it only takes in scorecards. */
  plan: z.object({ openingId: OpeningId, planId: PlanId }).nullable(),
  /** When the scorecards are to be in. */
  dueAt: Instant.nullable(),
  sample: z.boolean(),
  createdAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Loop = z.infer<typeof Loop>;

/** The candidate's name, in a table of its own that nothing is exported from by default. */
export const CandidateName = z.object({ loopId: LoopId, name: Line });
export type CandidateName = z.infer<typeof CandidateName>;
