import type { CandidatesProps } from './candidates';
import type { LoopInFull } from '@/lib/db/live/use-loops';
import { consolidate } from '@/lib/domain/consolidation';
import { loopTerms } from '@/lib/domain/loop/loop-terms';
import type { Plan } from '@/lib/domain/opening/plan';

/**
 * The candidates of an opening on one rubric: that of its newest plan of which a kit went out. Only those whose ratings may
 * be shown are there.
 */
export function candidateFigures(plans: readonly Plan[], loops: readonly LoopInFull[]): CandidatesProps {
  const plan = plans.filter(({ lockedAt }) => lockedAt !== null).toSorted((a, b) => b.version - a.version)[0];
  if (!plan) return { rubric: [], candidates: [], bar: null, hidden: 0, earlier: [] };
  const shown = loops.filter(({ scorecards }) => scorecards.length > 0);
  return {
    rubric: plan.frozen?.rubric ?? [],
    candidates: shown.map(({ loop, standing, scorecards }) => ({
      loopId: loop.id,
      label: loop.candidate,
      consolidation: consolidate(scorecards, loopTerms(plan, standing)),
    })),
    bar: plan.bar,
    hidden: loops.filter(({ standing }) => standing.reveal === 'blind').length,
    earlier: shown
      .filter((each) => each.plan && each.plan.version < plan.version)
      .map(({ loop }) => loop.candidate),
  };
}
