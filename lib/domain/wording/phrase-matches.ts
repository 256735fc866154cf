import { ADVERB, HE, HE_IS, HEAD } from './mention-parts';
import { NOT_DATA } from './phrase-parts';
import { anywhereWhole, endOfMatch, hereWhole } from './whole-words';
import type { WordingMatch } from './wording-match';
import type { Phrases, WordingRule } from './wording-rule';
import { WORDING_RULES } from './wording-rules';

type Lead = Exclude<keyof Phrases, 'anywhere'>;

/** What may be said after each mention of the candidate, and the words between the two that count for nothing. */
const MENTIONS: readonly (readonly [RegExp, readonly Lead[], RegExp | null])[] = [
  [anywhereWhole(`${HE}(?:'d|'ll|'s)?`), ['he', 'heOrHead', 'who'], hereWhole(ADVERB)],
  [anywhereWhole("they(?:'d|'ll|'re|'ve)?"), ['who'], hereWhole(ADVERB)],
  [anywhereWhole(HE_IS), ['heIs'], null],
  [anywhereWhole("his|her|(?:the )?candidate's"), ['his', 'their'], null],
  [anywhereWhole('their'), ['their'], null],
  [
    new RegExp(HEAD, 'g'),
    ['head', 'heOrHead', 'who'],
    /(?:apparently|clearly|obviously|probably|really|and|but|also) /y,
  ],
];
const MOST_ADVERBS = 2;

const ANYWHERE = patternsOf('anywhere', anywhereWhole);
const SAID: Readonly<Record<Lead, readonly Said[]>> = {
  his: patternsOf('his', notOfData),
  their: patternsOf('their', notOfData),
  he: patternsOf('he', hereWhole),
  heIs: patternsOf('heIs', hereWhole),
  heOrHead: patternsOf('heOrHead', hereWhole),
  who: patternsOf('who', hereWhole),
  head: patternsOf('head', hereWhole),
};

interface Said {
  readonly rule: WordingRule;
  readonly pattern: RegExp;
}

function patternsOf(lead: keyof Phrases, pattern: (source: string) => RegExp): Said[] {
  return WORDING_RULES.flatMap((rule) => {
    const sources = rule.phrases?.[lead];
    return sources === undefined ? [] : [{ rule, pattern: pattern(sources.join('|')) }];
  });
}

function notOfData(source: string): RegExp {
  return hereWhole(source, NOT_DATA);
}

/** The phrases in a plain text that are said of the candidate; the same words may be found more than once. */
export function phraseMatches(text: string): WordingMatch[] {
  const anywhere = ANYWHERE.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => matchOf(rule, index, index + words.length)),
  );
  const mentioned = MENTIONS.flatMap(([mention, leads, adverb]) =>
    [...text.matchAll(mention)].flatMap(({ index, 0: words }) =>
      placesAfter(text, index + words.length, adverb).flatMap((at) =>
        leads.flatMap((lead) => saidAt(text, lead, index, at)),
      ),
    ),
  );
  return [...anywhere, ...mentioned];
}

/** Where something may be said: after a mention and after each adverb that follows it. */
function placesAfter(text: string, end: number, adverb: RegExp | null): number[] {
  const ends = [end];
  while (adverb !== null && ends.length <= MOST_ADVERBS) {
    const next = endOfMatch(adverb, text, ends.at(-1) ?? end);
    if (next === null) break;
    ends.push(next);
  }
  return ends.map((at) => (text[at] === ' ' ? at + 1 : at));
}

function saidAt(text: string, lead: Lead, mention: number, at: number): WordingMatch[] {
  return SAID[lead].flatMap(({ rule, pattern }) => {
    const end = endOfMatch(pattern, text, at);
    return end === null ? [] : [matchOf(rule, mention, end)];
  });
}

function matchOf(rule: WordingRule, start: number, end: number): WordingMatch {
  return { rule, start, end, mention: start };
}
