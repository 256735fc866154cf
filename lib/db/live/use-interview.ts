import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import type { Kit } from '../../domain/kit';
import { useDatabase } from './database-context';

/** An interview and the kit that is its own. */
export interface InterviewWithKit {
  readonly interview: Interview;
  readonly kit: Kit;
}

/** An interview with its kit; null where it is not here or deleted, undefined while they are being read. */
export function useInterviewWithKit(id: InterviewId): InterviewWithKit | null | undefined {
  const db = useDatabase();
  return useLiveQuery(
    () =>
      db.transaction('r', db.interviews, db.kits, async () => {
        const interview = await db.interviews.get(id);
        if (interview?.deletedAt !== null) return null;
        const kit = await db.kits.get(interview.kitId);
        return kit && { interview, kit };
      }),
    [db, id],
  );
}
