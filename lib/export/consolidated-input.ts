import type { PanelResult } from '../domain/consolidated-scorecard';
import type { Loop } from '../domain/loop/loop';
import type { Instant } from '../domain/schema';
import type { Scorecard } from '../domain/scorecard';

/** What every form of the consolidated scorecard is written from. The combination is of these scorecards and no others. */
export interface ConsolidatedInput extends PanelResult {
  readonly loop: Pick<Loop, 'candidate' | 'role'>;
  readonly scorecards: readonly Scorecard[];
  readonly exportedAt: Instant;
}
