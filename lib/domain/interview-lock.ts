import type { InterviewId } from './interview-id';

/** What the names of the locks begin with of which the page holds one that writes an interview. */
export const INTERVIEW_LOCKS = 'evenhand-interview-';

/** The name of the lock that the page holds which writes an interview. */
export function interviewLock(id: InterviewId): string {
  return `${INTERVIEW_LOCKS}${id}`;
}
