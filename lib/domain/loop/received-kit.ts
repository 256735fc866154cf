import { Instant, Line, z } from '../schema';
import { KitIssue } from './kit-issue';
import { LoopId } from './loop-id';

/** What an interview keeps of the kit file that it was prepared from: for whom, for what and by when. */
export const ReceivedKit = z.object({
  issue: KitIssue,
  /** The loop in the lead's browser. */
  loop: LoopId,
  opening: Line,
  lead: Line,
  stage: Line,
  dueAt: Instant.nullable(),
});
export type ReceivedKit = z.infer<typeof ReceivedKit>;
