import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import type { Kit, KitId } from '../../domain/kit';
import { useDatabase } from './database-context';

/** An interview; null where it is not here or deleted, undefined while it is being read. */
export function useInterview(id: InterviewId): Interview | null | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const interview = await db.interviews.get(id);
    return interview?.deletedAt === null ? interview : null;
  }, [db, id]);
}

/** A kit; undefined while it is being read. */
export function useKit(id: KitId): Kit | undefined {
  const db = useDatabase();
  return useLiveQuery(() => db.kits.get(id), [db, id]);
}
