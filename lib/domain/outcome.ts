import { Prose, z } from './schema';

/** What can keep an interview from running its course. */
export const OutcomeKind = z.enum(['no-show', 'stopped-early', 'technical-failure']);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** The most that is taken of what happened, in UTF-16 code units. */
export const DETAILS_LIMIT = 2000;

/** How an interview ended that did not run its course. */
export const Outcome = z.object({
  kind: OutcomeKind,
  /** What happened, in the interviewer's words; may be empty. */
  details: Prose.max(DETAILS_LIMIT),
  /** Whether there is enough for a scorecard. Without one the interview is closed as it is. */
  scored: z.boolean(),
});
export type Outcome = z.infer<typeof Outcome>;

const LABELS: Record<OutcomeKind, string> = {
  'no-show': 'Candidate did not come',
  'stopped-early': 'Stopped early',
  'technical-failure': 'Technical failure',
};

/** The words for an outcome. */
export function outcomeLabel(kind: OutcomeKind): string {
  return LABELS[kind];
}

/** Whether an outcome leaves a choice: nobody can be rated who did not come. */
export function canBeScored(kind: OutcomeKind): boolean {
  return kind !== 'no-show';
}

/** What an interview was and how it ended, for a message about it. */
export interface Ended {
  readonly candidate: string;
  readonly kitTitle: string;
  readonly outcome: Outcome;
  /** The day as it is to be read, such as `2 March 2026`. */
  readonly day: string;
  /** Whole minutes of the call; null where it did not begin. */
  readonly minutes: number | null;
}

/** One line that tells the panel lead of an interview without a scorecard; what was written on several lines runs on. */
export function outcomeLine({ candidate, kitTitle, outcome, day, minutes }: Ended): string {
  const what = `${kitTitle}, ${candidate}, ${day}`;
  const after = minutes === null || minutes === 0 ? '' : ` after ${minutes} min`;
  const details = outcome.details.replace(/\s+/g, ' ').trim();
  const end = /[.!?…]$/.test(details) ? '' : '.';
  return `${what}: ${SENTENCES[outcome.kind](after)}${details === '' ? '' : ` ${details}${end}`}`;
}

const SENTENCES: Record<OutcomeKind, (after: string) => string> = {
  'no-show': () => 'the candidate did not come.',
  'stopped-early': (after) => `stopped early${after}, without a scorecard.`,
  'technical-failure': (after) => `ended by a technical failure${after}, without a scorecard.`,
};
