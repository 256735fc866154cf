import { eraseInterview } from '../db/interview-repository';
import { eraseLoop } from '../db/loop-repository';
import type { App } from './app';

/** Removes the sample loops with all that belongs to them, in one transaction. They can be loaded anew at any time. */
export function removeSample({ db, now }: Pick<App, 'db' | 'now'>): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const interviews = await db.interviews.filter(({ sample }) => sample).toArray();
    for (const { id } of interviews) await eraseInterview(db, id, now());
    for (const { id } of await db.loops.filter(({ sample }) => sample).toArray())
      await eraseLoop(db, id, now());
  });
}
