import { HE_IS, HEAD, SEEMS_AT_HEAD, THEY_ARE } from './mention-parts';
import { anywhereWhole } from './whole-words';
import type { WordingMatch } from './wording-match';
import type { RunWord, WordRun } from './word-run';
import { wordRunAt } from './word-run';

/**
 * How clearly a mention speaks of the candidate: by name or pronoun; perhaps, since a thing may be meant; only if a word
 * for a person follows; or not at all, where a sentence begins with the adjectives themselves.
 */
type Mention = 'named' | 'perhaps' | 'pointed-at' | 'head';

const MENTIONS: readonly (readonly [Mention, RegExp])[] = [
  ['named', anywhereWhole(HE_IS)],
  [
    'named',
    anywhereWhole('(?:considered|find|found|think|thought) (?:him|her|the candidate)(?: to be| as)?'),
  ],
  [
    'named',
    anywhereWhole('(?:came|comes) (?:across|off|over) as(?: being)?|(?:strikes|struck) me as(?: being)?'),
  ],
  ['perhaps', anywhereWhole(`${THEY_ARE}|(?:considered|find|found|think|thought) them(?: to be| as)?`)],
  ['perhaps', anywhereWhole(SEEMS_AT_HEAD)],
  [
    'perhaps',
    anywhereWhole('(?<=, |\\b(?:and|but|yet) )(?:(?:seem|sound)(?:s|ed)|came across)(?: to be| as| like)?'),
  ],
  ['pointed-at', anywhereWhole("(?:it|that|this)(?: is| was|'s)")],
  ['head', new RegExp(HEAD, 'g')],
];

/** The trait words in a plain text that are said of the candidate; the same words may be found more than once. */
export function traitMatches(text: string): WordingMatch[] {
  return MENTIONS.flatMap(([mention, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
      const run = wordRunAt(text, index + length, mention === 'head');
      const alone = mention === 'head' && isWholeNote(text, index, run);
      return run.words
        .filter((word) => isSaidOfCandidate(word, mention, alone))
        .map(({ rule, start, end }) => ({ rule, start, end, mention: index }));
    }),
  );
}

function isWholeNote(text: string, start: number, run: WordRun): boolean {
  return start === 0 && /^[ .!?*)"\n]{0,9}$/.test(text.slice(run.end, run.end + 10));
}

function isSaidOfCandidate(word: RunWord, mention: Mention, alone: boolean): boolean {
  if (word.ofPerson) return true;
  if (!word.predicate || mention === 'pointed-at') return false;
  if (mention === 'named') return true;
  if (alone) return word.reach !== 'labels';
  // "Pregnant, …" may as well begin a list of what a column holds.
  return word.reach === 'traits' && !(mention === 'head' && word.rule.kind === 'unlawful');
}
