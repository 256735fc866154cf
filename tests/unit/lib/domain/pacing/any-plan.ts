import type { PacingInput } from '@/lib/domain/pacing/pacing-input';

/**
 * Tries every plan: each set of open questions, with the question in focus finished or left at once, that ends before
 * the closing. Counts planned minutes, and knows none of the planner's rules.
 * @returns the most required competencies without evidence that any plan covers
 */
export function mostCovered(input: PacingInput): number {
  const { competencies, questions, current } = input;
  const seconds = (input.availableMinutes - input.closingMinutes) * 60 - input.elapsedSeconds;
  const needed = competencies.filter(({ required, hasEvidence }) => required && !hasEvidence);
  const bit = (competency: string) => 1 << needed.findIndex(({ id }) => id === competency);
  const ways = questions
    .filter(({ id, status }) => status === 'open' && id !== current?.id)
    .map(({ minutes, competency }) => ({ seconds: minutes * 60, covers: bitOrNone(bit(competency)) }));
  const inFocus = questions.find(({ id }) => id === current?.id);
  if (inFocus && current) {
    const rest = (inFocus.minutes + current.openingMinutes) * 60 - current.spentSeconds;
    if (rest > 0) ways.push({ seconds: rest, covers: bitOrNone(bit(inFocus.competency)) });
  }
  let most = 0;
  const sums = new Float64Array(1 << ways.length);
  const covered = new Int32Array(1 << ways.length);
  for (let set = 1; set < sums.length; set += 1) {
    const last = 31 - Math.clz32(set);
    const rest = set ^ (1 << last);
    const way = ways[last];
    if (!way) throw new Error('A set names no more than there is');
    sums[set] = (sums[rest] ?? 0) + way.seconds;
    covered[set] = (covered[rest] ?? 0) | way.covers;
    if ((sums[set] ?? 0) <= seconds) most = Math.max(most, ones(covered[set] ?? 0));
  }
  return most;
}

/** `1 << -1` is the bit of no competency. */
function bitOrNone(bit: number): number {
  return bit < 0 ? 0 : bit;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
