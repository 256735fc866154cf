import type { CandidateRank } from '@/lib/domain/decision/candidate-ranking';
import type { LoopId } from '@/lib/domain/loop/loop-id';

/** More names than this are counted. */
const NAMED = 3;

/** What can be said of a candidate's place: whom they are surely ahead of, and from whom they cannot be told apart. */
export function orderWords({ aheadOf, tooClose }: CandidateRank, label: (id: LoopId) => string): string {
  const close = tooClose.filter(({ order }) => order.kind === 'too-close').map(({ loopId }) => label(loopId));
  const sentences = [
    aheadOf.length > 0 ? `Ahead of ${listed(aheadOf.map(label))}.` : null,
    close.length > 0 ? `Too close to call with ${listed(close)}.` : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function listed(labels: readonly string[]): string {
  if (labels.length > NAMED) return `${labels.length} others`;
  const last = labels.at(-1) ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`;
}
