import { useLiveQuery } from 'dexie-react-hooks';
import { interviewStage } from '../../domain/interview';
import type { Interview } from '../../domain/interview';
import type { Loop } from '../../domain/loop/loop';
import type { LoopId } from '../../domain/loop/loop-id';
import type { Scorecard } from '../../domain/scorecard';
import { linksOfLoop, scorecardsOfLoop } from '../scorecard-repository';
import { useDatabase } from './database-context';

/** A loop with how many scorecards are in. */
export interface LoopSummary {
  readonly loop: Loop;
  readonly scorecards: number;
}

/** Every loop that is not deleted, newest first; undefined while it is being read. */
export function useLoops(): readonly LoopSummary[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const all = await db.loops.orderBy('createdAt').reverse().toArray();
    const standing = all.filter(({ deletedAt }) => deletedAt === null);
    return Promise.all(
      standing.map(async (loop) => {
        const links = await linksOfLoop(db, loop.id);
        return { loop, scorecards: links.length };
      }),
    );
  }, [db]);
}

/** A loop with all that belongs to it. */
export interface LoopInFull {
  readonly loop: Loop;
  readonly scorecards: readonly Scorecard[];
  /** Interviews of this browser that belong to the loop and are not sealed. */
  readonly open: readonly Interview[];
}

/** A loop in full; null where it is not here or deleted, undefined while it is being read. */
export function useLoop(id: LoopId): LoopInFull | null | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const loop = await db.loops.get(id);
    if (loop?.deletedAt !== null) return null;
    const interviews = await db.interviews.where('loopId').equals(id).toArray();
    const open = interviews.filter(
      (each) => each.deletedAt === null && !['sealed', 'closed'].includes(interviewStage(each)),
    );
    return { loop, scorecards: await scorecardsOfLoop(db, id), open };
  }, [db, id]);
}
