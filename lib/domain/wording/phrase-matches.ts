import type { WordingMatch } from './wording-match';
import { WORDING_RULES } from './wording-rules';

const PATTERNS = WORDING_RULES.flatMap((rule) =>
  rule.phrases === undefined
    ? []
    : [{ rule, pattern: new RegExp(`(?<![\\w-])(?:${rule.phrases.join('|')})(?![\\w-])`, 'g') }],
);

/** The phrases in a plain text that say themselves whom they are about. */
export function phraseMatches(text: string): WordingMatch[] {
  return PATTERNS.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      rule,
      start: index,
      end: index + length,
      mention: index,
    })),
  );
}
