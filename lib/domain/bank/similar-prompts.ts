import type { Question } from './question';
import { wordOverlap, wordsIn } from './word-overlap';

/**
 * Two prompts whose content words overlap by this share ask for the same thing in other words. Prompts on neighbouring
 * facets of one subject stay below 0.3; one that was copied and had a word or two exchanged keeps 0.6 and more.
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

/**
 * Finds prompts that are near duplicates of an earlier one, each with one such; an earlier one that is itself found is
 * not compared with again. Sets that overlap so far share a word among their rarest few, so only those are compared
 * (prefix filtering: Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins", 2006).
 */
export function similarPrompts(questions: readonly Pick<Question, 'prompt'>[]): SimilarPrompt[] {
  const sets = questions.map(({ prompt }) => contentWords(prompt));
  const uses = new Map<string, number>();
  for (const set of sets) for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarestFirst = (a: string, b: string) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || (a < b ? -1 : 1);

  const byWord = new Map<string, number[]>();
  return sets.flatMap((set, index) => {
    const rarest = [...set].sort(rarestFirst).slice(0, set.size - Math.ceil(NEAR_DUPLICATE * set.size) + 1);
    for (const word of rarest) {
      const earlier = byWord
        .get(word)
        ?.find((other) => wordOverlap(set, sets[other] ?? new Set()) >= NEAR_DUPLICATE);
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

function contentWords(prompt: string): ReadonlySet<string> {
  const words = wordsIn(prompt);
  const content = words.filter((word) => !COMMON.has(word));
  return new Set(content.length > 0 ? content : words);
}
