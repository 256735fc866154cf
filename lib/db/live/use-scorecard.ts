import { useLiveQuery } from 'dexie-react-hooks';
import type { Scorecard } from '../../domain/scorecard';
import type { ScorecardId } from '../../domain/scorecard-id';
import { scorecardById } from '../scorecard-repository';
import { useDatabase } from './database-context';

/** A sealed scorecard; null where it is not here, undefined while it is being read. */
export function useScorecard(id: ScorecardId): Scorecard | null | undefined {
  const db = useDatabase();
  return useLiveQuery(() => scorecardById(db, id), [db, id]);
}
