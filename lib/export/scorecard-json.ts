import type { Scorecard } from '../domain/scorecard';

/** A scorecard as `evenhand-scorecard/1`. Nothing is lost: read again, it is the same record. */
export function scorecardJson(scorecard: Scorecard): string {
  return `${JSON.stringify(scorecard, null, 2)}\n`;
}
