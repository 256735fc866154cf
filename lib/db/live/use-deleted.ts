import type { Table } from 'dexie';
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
    const deleted = <Row, Key>(table: Table<Row, Key>) => table.orderBy('deletedAt').toArray();
    const removed = await db.arrivals.orderBy('removedAt').toArray();
    const scorecards = await Promise.all(
      removed.map(async ({ loopId, hash, scorecard }) => {
        const loop = await db.loops.get(loopId);
        return loop?.deletedAt === null ? [{ loop, hash, scorecard }] : [];
      }),
    );
    return {
      scorecards: scorecards.flat(),
      interviews: await deleted(db.interviews),
      loops: await deleted(db.loops),
      openings: await deleted(db.openings),
      people: await deleted(db.people),
    };
  }, [db]);
}
