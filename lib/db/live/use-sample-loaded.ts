import { useLiveQuery } from 'dexie-react-hooks';
import { useDatabase } from './database-context';

/** Whether a sample loop is here, or an interview of one; undefined while it is being read. */
export function useSampleLoaded(): boolean | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const loops = await db.loops.filter(({ sample }) => sample).toArray();
    if (loops.some(({ deletedAt }) => deletedAt === null)) return true;
    const ids = loops.map(({ id }) => id);
    const interviews = await db.interviews.where('loopId').anyOf(ids).toArray();
    return interviews.some(({ sample, deletedAt }) => sample && deletedAt === null);
  }, [db]);
}
