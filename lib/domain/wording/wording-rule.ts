import type { WordingKind } from './wording-finding';

/**
 * Phrases by what stands before them, as sources of regular expressions. Those at a head may be said of anything that a
 * sentence leaves out, so they hold no word that is said of models or machines.
 */
export interface Phrases {
  /** They say themselves whom they are about. */
  readonly anywhere?: readonly string[];
  /** After "his", "her" or "the candidate's"; no word of data may follow ("her age feature"). */
  readonly his?: readonly string[];
  /** As `his`, and after "their". */
  readonly their?: readonly string[];
  /** After "he", "she" or "the candidate", with or without an adverb. */
  readonly he?: readonly string[];
  /** After "she is", "he didn't seem" and the like. */
  readonly heIs?: readonly string[];
  /** As `he`, and at the head of a sentence. */
  readonly heOrHead?: readonly string[];
  /** As `heOrHead`, and after "they", which may stand for users, rows or other teams as well. */
  readonly who?: readonly string[];
  /** At the head of a sentence, a line or a list item. */
  readonly head?: readonly string[];
}

/**
 * What a rule looks for. All of it is matched against plain text (see plain-text.ts: lower case, ASCII, single spaces) as
 * whole words. Quantifiers are bounded, so that a search stays linear. Words are parted by `|`.
 */
export interface WordingRule {
  readonly id: string;
  readonly kind: WordingKind;
  readonly why: string;
  readonly instead: string;
  readonly phrases?: Phrases;
  /** Said of people only: found after any mention of the candidate, or at the head of a sentence. */
  readonly traits?: string;
  /** Said of things as well: found after a clear mention of the candidate, before "guy" and the like, or as the whole note. */
  readonly loose?: string;
  /** As `loose`, but a note may consist of the word: "weak" alone may be said of an answer. */
  readonly labels?: string;
}
