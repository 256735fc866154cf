import type { Kit } from '../domain/kit';
import { questionInFocus } from '../domain/kit';
import type { Change } from '../domain/operation';
import type { Instant } from '../domain/schema';
import type { InterviewSession } from './interview-session';

/** Starts the clock of a prepared interview, with its first question in focus. */
export function beginInterview(session: InterviewSession, kit: Kit): void {
  session.captureAll(beginning(kit, session.app.now()));
}

/** The changes with which an interview begins. */
export function beginning(kit: Kit, at: Instant): readonly Change[] {
  const { question } = questionInFocus(kit, []);
  return [
    { field: 'started', of: '', value: at },
    { field: 'visits', of: question.id, value: [at] },
  ];
}
