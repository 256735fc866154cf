import { isAboutOthers, isSetAside } from './about-others';
import { phraseMatches } from './phrase-matches';
import { plainText } from './plain-text';
import { quotationTest } from './quoted-speech';
import { traitMatches } from './trait-matches';
import type { WordingFinding } from './wording-finding';
import type { WordingMatch } from './wording-match';
import { WORDING_RULES } from './wording-rules';

/**
 * Finds in a note or a rationale the words that are unlawful or irrelevant to say of a candidate, or that judge the
 * person where behaviour should stand. Findings are in order of appearance and never overlap; where rules overlap, the
 * unlawful goes before the irrelevant and that before the person.
 *
 * It knows English only: in another language nothing is looked for, so that finding nothing says nothing. It prefers to
 * miss words rather than to point at a model, a user or a colleague; quotations of three words or more are the
 * candidate's own and left alone. It is a reminder, not legal advice. The time it takes grows with the length of the text.
 */
export function checkWording(text: string): readonly WordingFinding[] {
  const plain = plainText(text);
  const isQuoted = quotationTest(plain.text);
  return withoutOverlaps(
    [...phraseMatches(plain.text), ...traitMatches(plain.text)].filter(
      ({ rule, start, end, mention }) =>
        !isQuoted(start, end) &&
        !isAboutOthers(plain.text, mention) &&
        !(rule.kind !== 'person' && isSetAside(plain.text, mention)),
    ),
    plain.text.length,
  ).map(({ rule: { id, kind, why, instead }, ...match }) => {
    const start = plain.starts[match.start] ?? 0;
    const end = plain.ends[match.end - 1] ?? text.length;
    return { rule: id, kind, start, end, words: text.slice(start, end), why, instead };
  });
}

/** The matches that stand, in order of appearance: of two that overlap that of the earlier rule, or the longer one. */
function withoutOverlaps(matches: readonly WordingMatch[], length: number): WordingMatch[] {
  const taken = new Uint8Array(length);
  return [...matches]
    .sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function rank({ rule }: WordingMatch): number {
  return WORDING_RULES.indexOf(rule);
}
