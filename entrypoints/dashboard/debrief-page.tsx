import { LoopMissing } from '@/components/loop/loop-missing';
import { DebriefView } from '@/components/scorecard/debrief/debrief-view';
import { useConsolidation } from '@/components/scorecard/use-consolidation';
import { useMinute } from '@/lib/app/use-minute';
import { useDebrief } from '@/lib/db/live/use-debrief';
import { useLoop } from '@/lib/db/live/use-loops';
import { usePeople } from '@/lib/db/live/use-people';
import { loopSpeakers } from '@/lib/domain/debrief/loop-speakers';
import type { LoopId } from '@/lib/domain/loop/loop-id';

/** The debrief of a loop, once its ratings may be shown. */
export function DebriefPage({ id }: { readonly id: LoopId }) {
  const inFull = useLoop(id, useMinute());
  const debrief = useDebrief(id);
  const people = usePeople();
  const consolidation = useConsolidation(inFull);
  if (inFull === undefined || debrief === undefined || people === undefined) return null;
  if (inFull === null) return <LoopMissing />;
  if (inFull.scorecards.length === 0) {
    return (
      <p>
        The ratings of this loop are not shown yet, so there is nothing to debrief.{' '}
        <a href={`#/loops/${id}`} className="text-accent underline underline-offset-2">
          Back to the loop
        </a>
      </p>
    );
  }
  const speakers = loopSpeakers(inFull.standing, consolidation.raters, people);
  return <DebriefView {...{ loop: inFull.loop, consolidation, debrief, speakers }} />;
}
