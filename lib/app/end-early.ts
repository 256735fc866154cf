import type { Interview } from '../domain/interview';
import type { Outcome } from '../domain/outcome';
import type { InterviewSession } from './interview-session';
import { ending } from './wrap-up';

/**
 * Ends an interview that did not run its course, as one action: with a scorecard the wrap-up is next, without one the
 * interview is closed. One that never began has an end all the same: the instant at which nobody was waited for any more.
 */
export function endEarly(
  session: InterviewSession,
  interview: Pick<Interview, 'pauses'>,
  outcome: Outcome,
): void {
  session.captureAll([
    ...ending(interview, session.app.now()),
    { field: 'outcome', of: '', value: { ...outcome, details: outcome.details.trim() } },
  ]);
}
