import { Prose, z } from './schema';

/** What can keep an interview from running its course. */
export const OutcomeKind = z.enum(['no-show', 'stopped-early', 'technical-failure']);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** How an interview ended that did not run its course. */
export const Outcome = z.object({
  kind: OutcomeKind,
  /** What happened, in the interviewer's words; may be empty. */
  details: Prose.max(2000),
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
