import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import { useDatabase } from './database-context';

/** Every interview that is not deleted, newest first; undefined while it is being read. */
export function useInterviews(): readonly Interview[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const all = await db.interviews.orderBy('createdAt').reverse().toArray();
    return all.filter(({ deletedAt }) => deletedAt === null);
  }, [db]);
}
