import { INTERVIEW_LOCKS } from '../domain/interview-lock';

/** Whether any page of the extension, in whatever window, has an interview open to write. */
export async function isInterviewHeld(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name?.startsWith(INTERVIEW_LOCKS));
}
