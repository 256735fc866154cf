/**
 * Why words are pointed out: `unlawful` touch what the law protects, `irrelevant` say nothing about any competency,
 * `person` name a trait or a label where behaviour should stand.
 */
export type WordingKind = 'unlawful' | 'irrelevant' | 'person';

/** Words that an interviewer wrote about the candidate and had better put otherwise. */
export interface WordingFinding {
  /** The id of the rule, in kebab-case; it never changes its meaning. */
  readonly rule: string;
  readonly kind: WordingKind;
  /** Where the words stand in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words as they were written. */
  readonly words: string;
  /** One sentence. */
  readonly why: string;
  /** What could stand in their place, or that they are to go and what to note instead. */
  readonly instead: string;
}
