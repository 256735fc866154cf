import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { Loop } from '../../domain/loop/loop';
import type { Scorecard } from '../../domain/scorecard';
import { scorecardById } from '../scorecard-repository';
import { useDatabase } from './database-context';

/** What is deleted and can still be restored. */
export interface Deleted {
  readonly interviews: readonly Interview[];
  readonly loops: readonly Loop[];
  /** Scorecards that were taken out of a loop which still stands. */
  readonly scorecards: readonly RemovedScorecard[];
}

/** A scorecard that was taken out of a loop: whose it is, and out of whose loop. */
export interface RemovedScorecard {
  readonly loop: Loop;
  readonly scorecard: Scorecard;
}

/** What is deleted and can still be restored; undefined while it is being read. */
export function useDeleted(): Deleted | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const deleted = ({ deletedAt }: { deletedAt: number | null }) => deletedAt !== null;
    const removed = await db.loopScorecards.filter(({ removedAt }) => removedAt !== null).toArray();
    const scorecards = await Promise.all(
      removed.map(async ({ loopId, scorecardId }) => {
        const loop = await db.loops.get(loopId);
        const scorecard = await scorecardById(db, scorecardId);
        return loop?.deletedAt === null && scorecard ? [{ loop, scorecard }] : [];
      }),
    );
    return {
      scorecards: scorecards.flat(),
      interviews: await db.interviews.filter(deleted).toArray(),
      loops: await db.loops.filter(deleted).toArray(),
    };
  }, [db]);
}
