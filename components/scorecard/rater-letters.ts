import type { Rater } from '@/lib/domain/consolidation';
import type { ScorecardId } from '@/lib/domain/scorecard-id';

/** The short sign of each rater where a name would not fit. */
export type RaterLetters = ReadonlyMap<ScorecardId, string>;

/** Letters A, B, C … in the order of the raters; past Z they go on as A2, B2 … */
export function raterLetters(raters: readonly Rater[]): RaterLetters {
  return new Map(
    raters.map(({ scorecardId }, index) => {
      const letter = String.fromCharCode(65 + (index % 26));
      return [scorecardId, index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`];
    }),
  );
}
