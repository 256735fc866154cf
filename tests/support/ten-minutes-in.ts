import type { Interview } from '@/lib/domain/interview';
import { secondsInto } from '@/lib/domain/pause';
import { liveSession } from './live-session';
import { untilSaved } from './open-session';

/** A page that may write an interview ten minutes into the call, and what its row says once all is saved. */
export async function tenMinutesIn() {
  const { app, id, session } = await liveSession();
  const row = async (): Promise<Interview> => {
    await untilSaved(session);
    const interview = await app.db.interviews.get(id);
    if (!interview) throw new Error('The interview was stored');
    return interview;
  };
  const minutesIn = async () => secondsInto(await row(), app.now()) / 60;
  return { app, id, session, row, minutesIn };
}
