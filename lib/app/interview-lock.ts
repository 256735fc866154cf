import type { InterviewId } from '../domain/interview-id';

/** The name of the lock that the page holds which writes an interview. */
export function interviewLock(id: InterviewId): string {
  return `evenhand-interview-${id}`;
}
