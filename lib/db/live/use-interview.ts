import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import type { InterviewState } from '../../domain/interview-state';
import { interviewState } from '../../domain/interview-state';
import type { Kit } from '../../domain/kit';
import type { Database } from '../database';
import { registersBesideNotes, registersOf } from '../operation-repository';
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
    () => db.transaction('r', db.interviews, db.kits, () => interviewWithKit(db, id)),
    [db, id],
  );
}

/** An interview with its kit and what it has recorded. */
export interface RecordedInterview extends InterviewWithKit {
  readonly state: InterviewState;
}

/**
 * An interview as it stands, read at once: null where it is not here or deleted, undefined while it is being read. What is
 * being typed does not wake those who read this; each note does, and has all of it read anew.
 */
export function useRecordedInterview(id: InterviewId): RecordedInterview | null | undefined {
  const db = useDatabase();
  return useLiveQuery(
    () =>
      db.transaction('r', db.interviews, db.kits, db.registers, async () => {
        const [found, notes, rest] = await Promise.all([
          interviewWithKit(db, id),
          registersOf(db, id, 'note'),
          registersBesideNotes(db, id),
        ]);
        return found && { ...found, state: interviewState([...notes, ...rest]) };
      }),
    [db, id],
  );
}

/** To be called in a transaction. */
async function interviewWithKit(db: Database, id: InterviewId): Promise<InterviewWithKit | null | undefined> {
  const interview = await db.interviews.get(id);
  if (interview?.deletedAt !== null) return null;
  const kit = await db.kits.get(interview.kitId);
  return kit && { interview, kit };
}
