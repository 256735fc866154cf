import type { Question } from './question';
import { wordsIn } from './words-in';

/**
 * Two prompts whose content words overlap by this share (Jaccard: common words over all words of the two) ask for the
 * same thing in other words. Prompts on neighbouring facets of one subject stay below 0.3; one that was copied and had
 * a word or two exchanged keeps 0.6 and more.
 */
const NEAR_DUPLICATE = 0.6;

/** Words that every interview question is made of, and that say nothing of what it asks. */
const COMMON = new Set(
  (
    'a about an and any are as at be been before but by can could describe did do does during explain for from give ' +
    'had has have how i if in into is it its last me most my of off on one or our out over recent recently so some ' +
    'tell than that the their them then there they this through time to up us walk was we were what when where which ' +
    'who whom whose why will with would you your yours yourself'
  ).split(' '),
);

/** A prompt that is nearly the same as one before it. */
export interface SimilarPrompt {
  readonly index: number;
  readonly earlier: number;
}

/** The content words of a prompt as numbers, ascending; the rarer a word is in the bank, the lower its number. */
type Words = readonly number[];

/**
 * Finds prompts that are near duplicates of an earlier one, each with one such; an earlier one that is itself found is
 * not compared with again. Sets that overlap so far share a word among their rarest few, so only those are compared
 * (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", 2006).
 */
export function similarPrompts(questions: readonly Pick<Question, 'prompt'>[]): SimilarPrompt[] {
  const prompts = numbered(questions.map(({ prompt }) => contentWords(prompt)));
  const byWord = new Map<number, number[]>();
  return prompts.flatMap((words, index) => {
    const rarest = words.slice(0, words.length - Math.ceil(NEAR_DUPLICATE * words.length) + 1);
    for (const word of rarest) {
      const earlier = byWord.get(word)?.find((other) => nearDuplicates(words, prompts[other] ?? []));
      if (earlier !== undefined) return [{ index, earlier }];
    }
    for (const word of rarest)
      byWord
        .set(word, byWord.get(word) ?? [])
        .get(word)
        ?.push(index);
    return [];
  });
}

function contentWords(prompt: string): readonly string[] {
  const words = wordsIn(prompt);
  const content = words.filter((word) => !COMMON.has(word));
  return content.length > 0 ? content : words;
}

function numbered(prompts: readonly (readonly string[])[]): Words[] {
  const uses = new Map<string, number>();
  for (const word of prompts.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarestFirst = [...uses].sort(([, a], [, b]) => a - b).map(([word]) => word);
  const numbers = new Map(rarestFirst.map((word, number) => [word, number]));
  return prompts.map((words) => words.map((word) => numbers.get(word) ?? 0).sort((a, b) => a - b));
}

/** Gives up as soon as what is left cannot overlap far enough, so that a bank of thousands of questions takes seconds. */
function nearDuplicates(a: Words, b: Words): boolean {
  // common / (a + b - common) >= share, solved for the common words; the small term keeps rounding from asking one more.
  const needed = Math.ceil((NEAR_DUPLICATE / (1 + NEAR_DUPLICATE)) * (a.length + b.length) - 1e-9);
  let common = 0;
  let [i, j] = [0, 0];
  while (common + Math.min(a.length - i, b.length - j) >= needed && i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return common >= needed;
}
