import { useMemo } from 'react';
import { LoopHeader } from '@/components/loop/loop-header';
import { LoopInbox } from '@/components/loop/loop-inbox';
import { ScorecardList } from '@/components/loop/scorecard-list';
import { LoopMissing } from '@/components/loop/loop-missing';
import { ConsolidatedScorecard } from '@/components/scorecard/consolidated-scorecard';
import { useLoop } from '@/lib/db/live/use-loops';
import { consolidate } from '@/lib/domain/consolidation';
import type { LoopId } from '@/lib/domain/loop/loop-id';

/** One loop: what is in, and what it adds up to. */
export function LoopPage({ id }: { readonly id: LoopId }) {
  const inFull = useLoop(id);
  const consolidation = useMemo(() => consolidate(inFull?.scorecards ?? []), [inFull]);
  if (inFull === undefined) return null;
  if (inFull === null) return <LoopMissing />;
  return (
    <LoopInbox loop={inFull.loop}>
      <LoopHeader {...inFull} />
      {inFull.scorecards.length > 0 && <ConsolidatedScorecard consolidation={consolidation} />}
      <ScorecardList loop={inFull.loop} scorecards={inFull.scorecards} />
    </LoopInbox>
  );
}
