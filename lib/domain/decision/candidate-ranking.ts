import type { LoopId } from '../loop/loop-id';
import { orderOf, viewsOf, weightsAmong } from './candidate-order';
import type { Order } from './candidate-order';
import type { Weighed } from './composite';
import { compositeOf } from './composite';

/** One candidate of an opening with what their panel rated. */
export interface RankedCandidate {
  readonly loopId: LoopId;
  readonly competencies: readonly Weighed[];
}

/** A candidate with those whose order beside them is known. */
export interface CandidateRank {
  readonly loopId: LoopId;
  readonly composite: number | null;
  /** Further down, and the order holds. */
  readonly aheadOf: readonly LoopId[];
  /** The order of these two rests on a single interviewer, competency or weighting, or nothing was assessed for both. */
  readonly tooClose: readonly { readonly loopId: LoopId; readonly order: Order }[];
}

/**
 * Puts the candidates of an opening in the order of their composites, and says of each pair whether that order holds. Those
 * without a composite come last; equal ones go by id, so that the order does not depend on that of the argument.
 */
export function rankCandidates(candidates: readonly RankedCandidate[]): readonly CandidateRank[] {
  const weights = weightsAmong(candidates.map(({ competencies }) => competencies));
  const ranked = candidates
    .map(({ loopId, competencies }) => ({
      loopId,
      composite: compositeOf(competencies),
      views: viewsOf(competencies, weights),
    }))
    .sort((a, b) => (b.composite ?? 0) - (a.composite ?? 0) || (a.loopId < b.loopId ? -1 : 1));
  return ranked.map(({ loopId, composite, views }) => {
    const orders = ranked
      .filter((other) => other.loopId !== loopId)
      .map((other) => ({ loopId: other.loopId, order: orderOf(views, other.views, weights) }));
    return {
      loopId,
      composite,
      aheadOf: orders.flatMap((each) =>
        each.order.kind === 'holds' && each.order.ahead === 'first' ? [each.loopId] : [],
      ),
      tooClose: orders.filter(({ order }) => order.kind !== 'holds'),
    };
  });
}
