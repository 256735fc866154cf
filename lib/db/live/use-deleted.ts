import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { Arrival } from '../../domain/loop/arrival';
import type { Loop } from '../../domain/loop/loop';
import type { Opening } from '../../domain/opening/opening';
import type { Person } from '../../domain/opening/person';
import { useDatabase } from './database-context';

/** What is deleted and can still be restored. */
export interface Deleted {
  readonly interviews: readonly Interview[];
  readonly loops: readonly Loop[];
  readonly openings: readonly Opening[];
  readonly people: readonly Person[];
  /** Scorecards that were taken out of a loop which still stands. */
  readonly scorecards: readonly RemovedScorecard[];
}

/** A scorecard that was taken out of a loop: whose it is, and out of whose loop. */
export interface RemovedScorecard extends Pick<Arrival, 'hash' | 'scorecard'> {
  readonly loop: Loop;
}

/** What is deleted and can still be restored; undefined while it is being read. */
export function useDeleted(): Deleted | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const deleted = ({ deletedAt }: { deletedAt: number | null }) => deletedAt !== null;
    const removed = await db.arrivals.filter(({ removedAt }) => removedAt !== null).toArray();
    const scorecards = await Promise.all(
      removed.map(async ({ loopId, hash, scorecard }) => {
        const loop = await db.loops.get(loopId);
        return loop?.deletedAt === null ? [{ loop, hash, scorecard }] : [];
      }),
    );
    return {
      scorecards: scorecards.flat(),
      interviews: await db.interviews.filter(deleted).toArray(),
      loops: await db.loops.filter(deleted).toArray(),
      openings: await db.openings.filter(deleted).toArray(),
      people: await db.people.filter(deleted).toArray(),
    };
  }, [db]);
}
