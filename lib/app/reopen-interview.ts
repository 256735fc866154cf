import type { Interview } from '../domain/interview';
import type { InterviewSession } from './interview-session';
import { backToQuestions } from './wrap-up';

/**
 * Takes back how a closed interview ended. One that had begun is back in the call, and the time in between does not count;
 * one that had not is prepared as before.
 */
export function reopenInterview(
  session: InterviewSession,
  interview: Pick<Interview, 'startedAt' | 'endedAt'>,
): void {
  if (interview.startedAt !== null) {
    backToQuestions(session, interview);
    return;
  }
  session.captureAll([
    { field: 'ended', of: '', value: null },
    { field: 'outcome', of: '', value: null },
  ]);
}
