import { consolidate } from '@/lib/domain/consolidation';
import type { Terms } from '@/lib/domain/consolidation';
import type { PanelResult } from '@/lib/domain/consolidated-scorecard';
import type { Scorecard } from '@/lib/domain/scorecard';
import type { ConsolidatedInput } from '@/lib/export/consolidated-input';
import { aLoop, NINE_O_CLOCK } from './builders';

/** What changes from one export to the next. */
export type ResultOverrides = Partial<PanelResult> & { readonly terms?: Terms | null };

/** What an export of these scorecards is written from: without a bar and a debrief unless they are given. */
export function consolidatedInput(
  scorecards: readonly Scorecard[],
  { terms = null, ...result }: ResultOverrides = {},
): ConsolidatedInput {
  return {
    loop: aLoop(),
    scorecards,
    consolidation: consolidate(scorecards, terms),
    bar: null,
    debrief: null,
    exportedAt: NINE_O_CLOCK,
    ...result,
  };
}
