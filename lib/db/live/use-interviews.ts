import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { KitId } from '../../domain/kit';
import { useDatabase } from './database-context';

/** The interviews of a candidate, as it is written, that are not deleted, newest first; undefined while they are being read. */
export function useInterviewsOfCandidate(candidate: string): readonly Interview[] | undefined {
  const db = useDatabase();
  return useLiveQuery(
    async () => standing(await db.interviews.where('candidate').equals(candidate).toArray()),
    [db, candidate],
  );
}

/** The interviews that were prepared from these kits and are not deleted, newest first; undefined while they are being read. */
export function useInterviewsOfKits(kits: readonly KitId[]): readonly Interview[] | undefined {
  const db = useDatabase();
  const key = kits.join(' ');
  return useLiveQuery(
    async () => standing(await db.interviews.where('received.issue.kit').anyOf(key.split(' ')).toArray()),
    [db, key],
  );
}

function standing(interviews: readonly Interview[]): readonly Interview[] {
  return interviews
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => b.createdAt - a.createdAt);
}
