import type { Loop } from '../domain/loop/loop';
import type { App } from './app';

/** Deletes the sample loops with their interviews, in one transaction. Returns how to bring them back. */
export async function removeSample({ db, now }: Pick<App, 'db' | 'now'>): Promise<() => Promise<void>> {
  const at = now();
  const mark = (from: number | null, to: number | null) =>
    db.transaction('rw', db.loops, db.interviews, async () => {
      const marked = ({ sample, deletedAt }: Pick<Loop, 'sample' | 'deletedAt'>) =>
        sample && deletedAt === from;
      // Its interviews are found by its loop: there may be ten thousand others.
      const loops = await db.loops.filter(({ sample }) => sample).primaryKeys();
      await db.loops.where('id').anyOf(loops).filter(marked).modify({ deletedAt: to });
      await db.interviews.where('loopId').anyOf(loops).filter(marked).modify({ deletedAt: to });
    });
  await mark(null, at);
  return () => mark(at, null);
}
