import type { Consolidation } from '../domain/consolidation';
import type { Loop } from '../domain/loop/loop';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';

/** What every form of the consolidated scorecard is written from. */
export interface ConsolidatedInput {
  readonly loop: Pick<Loop, 'candidate' | 'role'>;
  readonly scorecards: readonly Scorecard[];
  /** The combination of these scorecards and no others. */
  readonly consolidation: Consolidation;
  readonly exportedAt: Instant;
}
