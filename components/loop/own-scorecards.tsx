import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { addOwnScorecard } from '@/lib/app/add-own-scorecard';
import { useInterviewsOfCandidate } from '@/lib/db/live/use-interviews';
import { useScorecard } from '@/lib/db/live/use-scorecard';
import type { Loop } from '@/lib/domain/loop/loop';
import type { Scorecard } from '@/lib/domain/scorecard';
import type { ScorecardId } from '@/lib/domain/scorecard-id';

interface OwnScorecardsProps {
  readonly loop: Loop;
  readonly scorecards: readonly Scorecard[];
}

/** Scorecards of this candidate that were sealed in this browser and are in no loop: one click adds them, no file. */
export function OwnScorecards({ loop, scorecards }: OwnScorecardsProps) {
  const interviews = useInterviewsOfCandidate(loop.candidate) ?? [];
  const present = new Set<string>(scorecards.map(({ id }) => id));
  return interviews.map(({ id, scorecardId, loopId }) => {
    if (scorecardId === null || loopId !== null || present.has(scorecardId)) return null;
    return <OwnScorecard key={id} loop={loop} id={scorecardId} />;
  });
}

function OwnScorecard({ loop, id }: { readonly loop: Loop; readonly id: ScorecardId }) {
  const app = useApp();
  const scorecard = useScorecard(id);
  if (!scorecard) return null;
  return (
    <div className="mb-4 flex items-center gap-3 rounded-control bg-raised px-3 py-1.5 print:hidden">
      <p className="flex-1 text-small text-muted">
        You sealed a scorecard for this candidate: {scorecard.kit.title}.
      </p>
      <Button onClick={() => void addOwnScorecard(app, loop.id, scorecard)}>Add to loop</Button>
    </div>
  );
}
