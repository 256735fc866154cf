/** Every kind of sentence that pacing speaks; each has one function in reasons.ts. */
export const REASON_KINDS = [
  'no-evidence-yet',
  'nothing-noted',
  'held-short',
  'optional-fits',
  'next-in-order',
  'more-fits',
  'nothing-left-to-ask',
  'nothing-fits',
  'closing-now',
  'time-used-up',
  'time-left',
  'running-long',
  'move-on',
  'move-on-to-closing',
  'does-not-fit-beside',
  'does-not-fit-before-closing',
  'optional-does-not-fit',
  'over-its-time',
  'has-enough',
  'has-another-question',
  'is-being-asked',
  'depends-on-question',
  'depends-on-focus',
  'has-evidence',
  'fits',
  'in-focus',
  'in-focus-with-less',
  'no-time-left',
  'no-question-left',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One sentence for a person who glances, without its full stop. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  /** The text in three parts, so that the title, which comes from a bank, can be isolated; it is empty where none is named. */
  readonly before: string;
  readonly title: string;
  readonly after: string;
}

/** A sentence that names no competency, or names it between two parts. */
export function sentence(kind: ReasonKind, before: string, title = '', after = ''): Reason {
  return { kind, text: before + title + after, before, title, after };
}

/** A sentence that begins with the title of the competency. */
export function about(kind: ReasonKind, title: string, after: string): Reason {
  return sentence(kind, '', title, after);
}
