/**
 * Shares out whole minutes in proportion to weights, by the method of largest remainders (Hamilton): the shares add up to
 * `minutes`, and each is within one minute of its exact part. Of equal remainders the first in the list gets the minute.
 * @param minutes whole; nothing is shared out where it is not above zero
 * @param weights not negative; equal shares where all are zero
 */
export function shareMinutes(minutes: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, each) => sum + each, 0);
  if (minutes <= 0) return weights.map(() => 0);
  const exact = weights.map((each) => (all === 0 ? minutes / weights.length : (minutes * each) / all));
  const shares = exact.map(Math.floor);
  const left = minutes - shares.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((each, i) => ({ i, remainder: each - Math.floor(each) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.i - b.i);
  const raised = new Set(byRemainder.slice(0, left).map(({ i }) => i));
  return shares.map((each, i) => each + (raised.has(i) ? 1 : 0));
}
