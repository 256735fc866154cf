import type { InterviewSession } from './interview-session';

/** Ends the call's part of an interview; rating and rationale are confirmed next. */
export function wrapUp(session: InterviewSession): void {
  session.capture({ field: 'ended', of: '', value: session.app.now() });
}

/** Goes back from wrap-up to the questions. */
export function backToQuestions(session: InterviewSession): void {
  session.capture({ field: 'ended', of: '', value: null });
}
