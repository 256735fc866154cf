import type { Interview } from '../domain/interview';
import { openPause, PauseId } from '../domain/pause';
import type { Pause } from '../domain/pause';
import type { InterviewSession } from './interview-session';

/** Stops the clock of a running interview, or lets it run on. */
export function togglePause(session: InterviewSession, interview: Pick<Interview, 'pauses'>): void {
  const { newId, now } = session.app;
  const open = openPause(pausesNow(session, interview));
  const pause = open ? { ...open, to: now() } : { id: PauseId.parse(newId()), from: now(), to: null };
  session.capture({ field: 'pause', of: pause.id, value: pause });
}

/** The pauses of an interview with those that this page has just captured; one that has ended stays as it ended. */
export function pausesNow(
  session: InterviewSession,
  { pauses }: Pick<Interview, 'pauses'>,
): readonly Pause[] {
  const known = new Map(pauses.map((pause) => [pause.id, pause]));
  for (const { field, value } of session.getCaptured()) {
    if (field !== 'pause') continue;
    const pause = value as Pause; // what a register of this field holds
    if ((known.get(pause.id)?.to ?? null) === null) known.set(pause.id, pause);
  }
  return [...known.values()];
}
