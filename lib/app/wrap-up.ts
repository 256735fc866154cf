import type { Interview } from '../domain/interview';
import type { Change } from '../domain/operation';
import { openPause, PauseId } from '../domain/pause';
import type { Pause } from '../domain/pause';
import type { Instant } from '../domain/schema';
import type { InterviewSession } from './interview-session';
import { pausesNow } from './pause-interview';

/** Ends the call's part of an interview; rating and rationale are confirmed next. A pause that goes on ends with it. */
export function wrapUp(session: InterviewSession, interview: Pick<Interview, 'pauses'>): void {
  session.captureAll(ending({ pauses: pausesNow(session, interview) }, session.app.now()));
}

/** The changes with which the call's part of an interview ends. */
export function ending({ pauses }: { readonly pauses: readonly Pause[] }, at: Instant): readonly Change[] {
  const pause = openPause(pauses);
  return [
    ...(pause ? [{ field: 'pause', of: pause.id, value: { ...pause, to: at } } as const] : []),
    { field: 'ended', of: '', value: at },
  ];
}

/** Goes back from wrap-up to the questions. The time in between does not count. */
export function backToQuestions(session: InterviewSession, { endedAt }: Pick<Interview, 'endedAt'>): void {
  const { newId, now } = session.app;
  const to = now();
  const id = PauseId.parse(newId());
  session.captureAll([
    { field: 'pause', of: id, value: { id, from: Math.min(endedAt ?? to, to), to } },
    { field: 'ended', of: '', value: null },
    { field: 'outcome', of: '', value: null },
  ]);
}

/** Shows a step of the wrap-up: a competency by its place in the kit, or after the last one the recommendation. */
export function goToStep(session: InterviewSession, step: number): void {
  session.capture({ field: 'step', of: '', value: step });
}
