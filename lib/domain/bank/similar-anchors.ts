import { wordsIn } from './words-in';

/**
 * Anchors that share more than this of their words, degrees left out, are told apart by degree alone. Anchors that
 * each describe a behaviour of their own stay below 0.2; one that adds a fact to three others keeps 0.75.
 */
const SAME_BEHAVIOUR = 0.75;

/** Words that link others, and words that grade what is said without adding to it. `not` and `without` do add. */
const PASSED_OVER = new Set(
  (
    'a an and are as at be been by did do does for from had has have if in into is it its of on or so than that the ' +
    'their them then there they this to up was were what when where which who whose with would ' +
    'all almost always any basic best better complete deep deeper every few full good great high less limited little ' +
    'low many more most much never often own partial quite rather several some sometimes thorough very well'
  ).split(' '),
);

/** Words that end as adverbs do and are none. */
const NO_ADVERB = /^(?:anomaly|apply|assembly|comply|early|family|imply|multiply|rely|reply|supply)$/;

/** Whether two anchors say the same of the candidate but for words of degree, such as "often" or "very clearly". */
export function differOnlyInDegree(anchor: string, other: string): boolean {
  return overlap(behaviour(anchor), behaviour(other)) > SAME_BEHAVIOUR;
}

function behaviour(anchor: string): ReadonlySet<string> {
  const words = wordsIn(anchor);
  const content = words.filter((word) => !PASSED_OVER.has(word) && !isAdverb(word));
  return new Set(content.length > 0 ? content : words);
}

function isAdverb(word: string): boolean {
  return /^.{2,}ly$/.test(word) && !NO_ADVERB.test(word);
}

/** How far two sets of words are the same, from 0 to 1 (Jaccard: common words over all words of the two). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}
