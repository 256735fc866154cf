import { useLiveQuery } from 'dexie-react-hooks';
import type { Competency } from '../../domain/bank/competency';
import { useDatabase } from './database-context';

/** The competencies of all banks that are not retired, by title; undefined while they are being read. */
export function useCompetencies(): readonly Competency[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const rows = await db.competencies.toArray();
    const byId = new Map(rows.map(({ id, record }) => [id, record]));
    return [...byId.values()]
      .filter(({ retired }) => retired !== true)
      .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }, [db]);
}
