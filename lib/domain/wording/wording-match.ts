import type { WordingRule } from './wording-rule';

/** Words in a plain text that a rule speaks of; offsets are indices of the plain text. */
export interface WordingMatch {
  readonly rule: WordingRule;
  readonly start: number;
  readonly end: number;
  /** Where the mention of the candidate begins that the words go with; `start` where they stand alone. */
  readonly mention: number;
}
