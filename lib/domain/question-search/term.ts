/** A word that is looked for, and where it is found. */
export interface Term {
  /** Folded. */
  readonly typed: string;
  /** Whether only far likenesses of it are in the bank. */
  readonly far: boolean;
  /** By question: 0 is best, `NOT_FOUND` worst. */
  readonly costs: Uint8Array;
}

/** The cost of a question in which a term is not found. */
export const NOT_FOUND = 255;
