/**
 * Draws numbers from 0 up to, not including, 1, the same ones for the same seed: the linear congruential generator of
 * Numerical Recipes, chapter 7.1, of which the upper bits are random enough to choose by.
 */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0; // neighbouring seeds begin far apart
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
