/** How a typed word is found in a word of the bank; the lower, the better. */
export const WHOLE = 0;
export const BEGINNING = 1;
export const SLIP = 2;
export const FAR = 3;
export type Likeness = typeof WHOLE | typeof BEGINNING | typeof SLIP | typeof FAR;

/** Words of so many letters are found with one slip of the hand, and of so many with two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/**
 * How alike a typed word is to a word of the bank, both folded; null where they are not. A slip is a letter that is wrong,
 * missing, one too many or swapped with its neighbour. Far likenesses (two slips, or one in a mere beginning, the first letter
 * right) are looked at on request only: they find much that was not meant.
 */
export function likeness(typed: string, word: string, far: boolean): Likeness | null {
  if (word.startsWith(typed)) return word.length === typed.length ? WHOLE : BEGINNING;
  if (word.length < ONE_SLIP) return null;
  const gap = Math.abs(word.length - typed.length);
  if (gap <= 1 && becomes(typed, 0, word, 0, 1, false)) return SLIP;
  if (!far || typed.charCodeAt(0) !== word.charCodeAt(0)) return null;
  if (gap <= 2 && word.length >= TWO_SLIPS && becomes(typed, 0, word, 0, 2, false)) return FAR;
  return typed.length >= ONE_SLIP && becomes(typed, 0, word, 0, 1, true) ? FAR : null;
}

/**
 * Whether what is typed from `i` on becomes the word from `j` on, or a beginning of it, with that many slips (optimal
 * string alignment). It never pays to slip on letters that agree, so slips are tried from the first that differs.
 */
function becomes(
  typed: string,
  i: number,
  word: string,
  j: number,
  slips: number,
  beginning: boolean,
): boolean {
  while (i < typed.length && typed.charCodeAt(i) === word.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  if (i === typed.length && (beginning || word.length - j <= slips)) return true;
  if (slips === 0) return false;
  const left = slips - 1;
  return (
    becomes(typed, i + 1, word, j + 1, left, beginning) ||
    becomes(typed, i + 1, word, j, left, beginning) ||
    becomes(typed, i, word, j + 1, left, beginning) ||
    (isSwap(typed, i, word, j) && becomes(typed, i + 2, word, j + 2, left, beginning))
  );
}

function isSwap(typed: string, i: number, word: string, j: number): boolean {
  return typed.charCodeAt(i) === word.charCodeAt(j + 1) && typed.charCodeAt(i + 1) === word.charCodeAt(j);
}
