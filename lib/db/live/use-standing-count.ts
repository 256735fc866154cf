import { useLiveQuery } from 'dexie-react-hooks';
import { countStanding } from '../newest';
import { useDatabase } from './database-context';

/**
 * How many interviews or loops there are that are not deleted; undefined while they are being counted.
 * @param wanted false as long as something else is to be read first
 */
export function useStandingCount(of: 'interviews' | 'loops', wanted: boolean): number | undefined {
  const db = useDatabase();
  return useLiveQuery(() => {
    if (!wanted) return undefined;
    return of === 'loops' ? countStanding(db.loops) : countStanding(db.interviews);
  }, [db, of, wanted]);
}
