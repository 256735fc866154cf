import { competencyTitle } from '@/lib/domain/kit';
import { recommendationLabel } from '@/lib/domain/recommendation';
import type { Scorecard } from '@/lib/domain/scorecard';
import { RatingMark } from '@/components/ui/rating-mark';

/** The recommendation and every rating at a glance. */
export function ScorecardRatings({ scorecard }: { readonly scorecard: Scorecard }) {
  const { kit, ratings, recommendation } = scorecard;
  return (
    <dl className="divide-y divide-line self-start border-y border-line print:break-inside-avoid">
      <div className="flex items-center gap-3 py-1.5 font-semibold">
        <dt className="flex-1">Recommendation</dt>
        <dd>{recommendationLabel(recommendation)}</dd>
      </div>
      {ratings.map(({ competency, rating }) => (
        <div key={competency} className="flex items-center gap-3 py-1">
          <dt dir="auto" className="min-w-0 flex-1 break-words">
            {competencyTitle(kit, competency)}
          </dt>
          <dd>
            <RatingMark rating={rating} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
