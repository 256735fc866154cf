import type { InterviewSession } from './interview-session';

/** Captures what the next interviewer is told. It is no part of the scorecard and may be written after the seal. */
export function writeHandover(session: InterviewSession, text: string): void {
  session.capture({ field: 'handover-out', of: '', value: text });
}
