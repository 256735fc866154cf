import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { Loop } from '../../domain/loop';
import { useDatabase } from './database-context';

/** What is deleted and can still be restored. */
export interface Deleted {
  readonly interviews: readonly Interview[];
  readonly loops: readonly Loop[];
}

/** What is deleted and can still be restored; undefined while it is being read. */
export function useDeleted(): Deleted | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const deleted = ({ deletedAt }: { deletedAt: number | null }) => deletedAt !== null;
    return {
      interviews: await db.interviews.filter(deleted).toArray(),
      loops: await db.loops.filter(deleted).toArray(),
    };
  }, [db]);
}
