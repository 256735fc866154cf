import { Check } from 'lucide-react';
import { RatingMark } from '@/components/ui/rating-mark';
import { dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import type { Interview } from '@/lib/domain/interview';
import { competencyTitle } from '@/lib/domain/kit';
import { recommendationLabel } from '@/lib/domain/recommendation';
import type { Scorecard } from '@/lib/domain/scorecard';
import { StepHeading } from '../wrap-up/step-heading';
import { SendLine } from './send-line';

interface SealedSummaryProps {
  readonly scorecard: Scorecard;
  readonly interview: Interview;
}

/** What was sealed, at a glance: the recommendation, and each competency with its rating. */
export function SealedSummary({ scorecard, interview }: SealedSummaryProps) {
  const { kit, ratings, recommendation, revision, notes, interviewer, sealedAt } = scorecard;
  const now = useMinute();
  return (
    <div>
      <div className="flex items-center gap-2">
        <Check aria-hidden size={20} className="shrink-0 text-accent" />
        <StepHeading>Scorecard sealed</StepHeading>
      </div>
      <SendLine {...interview} />
      <dl className="mt-3 divide-y divide-line rounded-control border border-line bg-surface px-2.5">
        <div className="flex min-h-9 items-center gap-2 font-semibold">
          <dt className="min-w-0 flex-1 wrap-anywhere">Recommendation</dt>
          <dd>{recommendationLabel(recommendation)}</dd>
        </div>
        {ratings.map(({ competency, rating }) => (
          <div key={competency} className="flex min-h-8 items-center gap-2 py-1">
            <dt dir="auto" className="min-w-0 flex-1 wrap-anywhere">
              {competencyTitle(kit, competency)}
            </dt>
            <dd>
              <RatingMark rating={rating} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1.5 text-small text-muted">
        {revision > 1 && `Revision ${revision}, `}
        {revision > 1 ? 'sealed' : 'Sealed'} {dayAndTime(sealedAt, now)} by <bdi>{interviewer.name}</bdi>,{' '}
        {notes.length} {notes.length === 1 ? 'note' : 'notes'}. It no longer changes.
      </p>
    </div>
  );
}
