import { ScorecardDocument } from '@/components/scorecard/scorecard-document';
import { ScorecardHeading } from '@/components/scorecard/scorecard-heading';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import type { ScorecardId } from '@/lib/domain/scorecard-id';

/** One sealed scorecard, made for paper. */
export function ScorecardPage({ id }: { readonly id: ScorecardId }) {
  const scorecard = useScorecard(id);
  if (scorecard === undefined) return null;
  if (scorecard === null) return <p>This scorecard is not in this browser. It may have been erased.</p>;
  return (
    <>
      <ScorecardHeading scorecard={scorecard} />
      <ScorecardDocument scorecard={scorecard} />
    </>
  );
}
