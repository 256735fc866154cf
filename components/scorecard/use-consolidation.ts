import { useMemo } from 'react';
import type { LoopInFull } from '@/lib/db/live/use-loops';
import { consolidate } from '@/lib/domain/consolidation';
import type { Consolidation } from '@/lib/domain/consolidation';
import { loopTerms } from '@/lib/domain/loop/loop-terms';

/** What the scorecards of a loop that may be shown add up to, by the terms of its plan where it has one. */
export function useConsolidation(inFull: LoopInFull | null | undefined): Consolidation {
  return useMemo(() => {
    const { plan, standing, scorecards } = inFull ?? {};
    return consolidate(scorecards ?? [], plan && standing ? loopTerms(plan, standing) : null);
  }, [inFull]);
}
