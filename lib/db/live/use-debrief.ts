import { useLiveQuery } from 'dexie-react-hooks';
import { debriefOf } from '../../domain/debrief/debrief';
import type { Debrief } from '../../domain/debrief/debrief';
import type { LoopId } from '../../domain/loop/loop-id';
import { debriefEventsOf } from '../debrief-repository';
import { useDatabase } from './database-context';

/** Where a loop's debrief stands; undefined while it is being read. */
export function useDebrief(loopId: LoopId): Debrief | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => debriefOf(await debriefEventsOf(db, loopId)), [db, loopId]);
}
