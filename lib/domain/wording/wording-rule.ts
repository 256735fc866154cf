import type { WordingKind } from './wording-finding';

/**
 * What a rule looks for. Every list holds sources of regular expressions, matched against plain text (see plain-text.ts:
 * lower case, ASCII, single spaces), each as whole words. Quantifiers are bounded, so that a search stays linear.
 */
export interface WordingRule {
  readonly id: string;
  readonly kind: WordingKind;
  readonly why: string;
  readonly instead: string;
  /** Found wherever they stand: they say themselves whom they are about. */
  readonly phrases?: readonly string[];
  /** Said of people only: found after any mention of the candidate, or at the head of a sentence. Parted by `|`. */
  readonly traits?: string;
  /** Said of things as well: found after a clear mention of the candidate, before "guy" and the like, or as the whole note. */
  readonly loose?: string;
  /** As `loose`, but a note may consist of the word: "weak" alone may be said of an answer. */
  readonly labels?: string;
}
