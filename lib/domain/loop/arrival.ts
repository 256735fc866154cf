import { ContentHash } from '../content-hash';
import { Instant, z } from '../schema';
import { Scorecard } from '../scorecard';
import { LoopId } from './loop-id';

/** A scorecard that came in for a loop; once taken out, it can be put back until it is erased. */
export const Arrival = z.object({
  loopId: LoopId,
  /** Of the scorecard: the same file twice is one arrival. */
  hash: ContentHash,
  scorecard: Scorecard,
  receivedAt: Instant,
  removedAt: Instant.nullable(),
});
export type Arrival = z.infer<typeof Arrival>;
