import { contentHash } from '../content-hash';
import { plainText } from './plain-text';
import type { WordingFinding } from './wording-finding';

const DIGITS = 16;

/**
 * The key under which it is kept that a person has looked at certain words and lets them stand: the same for the same
 * words of the same rule in the same place, wherever in the text they move and whatever is written around them; case,
 * blanks and the shape of quotation marks make no difference. Words that stand twice in one place have one key.
 * @param place where the text stands, as `note/<id>` or `rationale/<competency>`
 * @returns at most 60 characters more than the place has
 */
export function wordingKey(place: string, { rule, words }: Pick<WordingFinding, 'rule' | 'words'>): string {
  return `${place}/${rule}/${contentHash(plainText(words).text).slice(0, DIGITS)}`;
}
