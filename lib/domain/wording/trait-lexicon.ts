import { endOfMatch, hereWhole } from './whole-words';
import type { WordingRule } from './wording-rule';
import { WORDING_RULES } from './wording-rules';

/** How clearly a mention of the candidate must come before a word: see `WordingRule`. */
export type Reach = 'traits' | 'loose' | 'labels';

/** A word of a rule, and where it stands in the plain text. */
export interface TraitWord {
  readonly rule: WordingRule;
  readonly reach: Reach;
  readonly start: number;
  readonly end: number;
}

const REACHES = ['traits', 'loose', 'labels'] as const satisfies readonly Reach[];

const ENTRIES = WORDING_RULES.flatMap((rule) =>
  REACHES.flatMap((reach) => {
    const words = rule[reach];
    return words === undefined ? [] : [{ rule, reach, pattern: hereWhole(words) }];
  }),
);

const ANY = hereWhole(ENTRIES.map(({ pattern }) => pattern.source).join('|'));

/** The longest trait word that starts at an index of a plain text; null where none does. */
export function traitWordAt(text: string, index: number): TraitWord | null {
  if (endOfMatch(ANY, text, index) === null) return null;
  let longest: TraitWord | null = null;
  for (const { rule, reach, pattern } of ENTRIES) {
    const end = endOfMatch(pattern, text, index);
    if (end !== null && end > (longest?.end ?? index)) longest = { rule, reach, start: index, end };
  }
  return longest;
}
