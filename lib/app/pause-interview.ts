import type { Interview } from '../domain/interview';
import { openPause, PauseId } from '../domain/pause';
import type { InterviewSession } from './interview-session';

/** Stops the clock of a running interview, or lets it run on. */
export function togglePause(session: InterviewSession, { pauses }: Pick<Interview, 'pauses'>): void {
  const { newId, now } = session.app;
  const open = openPause(pauses);
  const pause = open ? { ...open, to: now() } : { id: PauseId.parse(newId()), from: now(), to: null };
  session.capture({ field: 'pause', of: pause.id, value: pause });
}
