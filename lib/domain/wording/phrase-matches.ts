import { ADVERB, HE, HE_IS, HEAD } from './mention-parts';
import { NOT_DATA } from './phrase-parts';
import type { WordingMatch } from './wording-match';
import type { Phrases, WordingRule } from './wording-rule';
import { WORDING_RULES } from './wording-rules';

type Lead = Exclude<keyof Phrases, 'anywhere'>;

/** What may be said after each mention of the candidate, and the words between the two that count for nothing. */
const MENTIONS: readonly (readonly [RegExp, readonly Lead[], RegExp | null])[] = [
  [whole(`${HE}(?:'d|'ll|'s)?`), ['he', 'heOrHead', 'who'], whole(ADVERB, 'y')],
  [whole("they(?:'d|'ll|'re|'ve)?"), ['who'], whole(ADVERB, 'y')],
  [whole(HE_IS), ['heIs'], null],
  [whole("his|her|(?:the )?candidate's"), ['his', 'their'], null],
  [whole('their'), ['their'], null],
  [
    new RegExp(HEAD, 'g'),
    ['head', 'heOrHead', 'who'],
    /(?:apparently|clearly|obviously|probably|really|and|but|also) /y,
  ],
];
const MOST_ADVERBS = 2;

const ANYWHERE = patternsOf('anywhere', 'g', '(?<![\\w-])');
const SAID: Readonly<Record<Lead, readonly Said[]>> = {
  his: patternsOf('his', 'y', '', NOT_DATA),
  their: patternsOf('their', 'y', '', NOT_DATA),
  he: patternsOf('he', 'y'),
  heIs: patternsOf('heIs', 'y'),
  heOrHead: patternsOf('heOrHead', 'y'),
  who: patternsOf('who', 'y'),
  head: patternsOf('head', 'y'),
};

interface Said {
  readonly rule: WordingRule;
  readonly pattern: RegExp;
}

function whole(source: string, flags = 'g'): RegExp {
  return new RegExp(`${flags === 'g' ? '(?<![\\w-])' : ''}(?:${source})(?![\\w-])`, flags);
}

function patternsOf(lead: keyof Phrases, flags: string, before = '', after = ''): Said[] {
  return WORDING_RULES.flatMap((rule) => {
    const sources = rule.phrases?.[lead];
    return sources === undefined
      ? []
      : [{ rule, pattern: new RegExp(`${before}(?:${sources.join('|')})(?![\\w-])${after}`, flags) }];
  });
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
    adverb.lastIndex = ends.at(-1) ?? end;
    const next = adverb.exec(text)?.[0].length;
    if (next === undefined) break;
    ends.push(adverb.lastIndex);
  }
  return ends.map((at) => (text[at] === ' ' ? at + 1 : at));
}

function saidAt(text: string, lead: Lead, mention: number, at: number): WordingMatch[] {
  return SAID[lead].flatMap(({ rule, pattern }) => {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [matchOf(rule, mention, at + words.length)];
  });
}

function matchOf(rule: WordingRule, start: number, end: number): WordingMatch {
  return { rule, start, end, mention: start };
}
