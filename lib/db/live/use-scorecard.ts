import { useLiveQuery } from 'dexie-react-hooks';
import type { InterviewId } from '../../domain/interview-id';
import type { Scorecard } from '../../domain/scorecard';
import type { ScorecardId } from '../../domain/scorecard-id';
import { revisionsOf, scorecardById } from '../scorecard-repository';
import { useDatabase } from './database-context';

/** A sealed scorecard; null where it is not here or none is asked for, undefined while it is being read. */
export function useScorecard(id: ScorecardId | null): Scorecard | null | undefined {
  const db = useDatabase();
  return useLiveQuery(() => (id === null ? null : scorecardById(db, id)), [db, id]);
}

/** All revisions of an interview's scorecard, the first one first; undefined while they are being read. */
export function useRevisions(id: InterviewId): readonly Scorecard[] | undefined {
  const db = useDatabase();
  return useLiveQuery(() => revisionsOf(db, id), [db, id]);
}
