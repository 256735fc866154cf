import { ratingTint } from '@/components/ui/rating-tint';
import type { ConsolidatedCompetency, Rater } from '@/lib/domain/consolidation';
import { RATING_LEVELS } from '@/lib/domain/rating';
import type { RaterLetters } from './rater-letters';

interface AnchoredRatingsProps {
  readonly consolidated: ConsolidatedCompetency;
  readonly raters: readonly Rater[];
  readonly letters: RaterLetters;
}

/** Each level that was given, highest first: its anchor, who gave it, and why. */
export function AnchoredRatings({
  consolidated: { competency, cells },
  raters,
  letters,
}: AnchoredRatingsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {RATING_LEVELS.toReversed().map((level) => {
        const givers = raters.filter(({ scorecardId }) => cells.get(scorecardId)?.rating === level);
        if (givers.length === 0) return null;
        return (
          <li key={level} className="grid grid-cols-[1.75rem_minmax(0,1fr)_minmax(0,1fr)] gap-x-3 py-2">
            <span className={`grid size-6 place-items-center rounded-sm font-semibold ${ratingTint[level]}`}>
              {level}
            </span>
            <p dir="auto" className="text-muted">
              {competency.anchors[level]}
            </p>
            <ul className="grid grid-cols-1 content-start gap-1">
              {givers.map(({ scorecardId, interviewer }) => (
                <li key={scorecardId} className="break-words">
                  <b className="font-semibold">
                    {letters.get(scorecardId)}. <bdi>{interviewer.name}</bdi>
                  </b>{' '}
                  <bdi className="whitespace-pre-line">{cells.get(scorecardId)?.rationale}</bdi>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
