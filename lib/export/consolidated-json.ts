import { createConsolidatedScorecard } from '../domain/consolidated-scorecard';
import type { ConsolidatedInput } from './consolidated-input';

/** A consolidated scorecard as `evenhand-consolidated/1`. It holds the scorecards themselves, so it can be read again. */
export function consolidatedJson({ loop, scorecards, exportedAt, ...result }: ConsolidatedInput): string {
  const record = createConsolidatedScorecard(loop, result, scorecards, exportedAt);
  return `${JSON.stringify(record, null, 2)}\n`;
}
