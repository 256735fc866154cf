import { useLiveQuery } from 'dexie-react-hooks';
import type { Interviewer } from '../../domain/interviewer';
import { readSetting } from '../settings-repository';
import { useDatabase } from './database-context';

/** Who interviews in this browser profile; null before anybody has, undefined while it is being read. */
export function useInterviewer(): Interviewer | null | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => (await readSetting(db, 'interviewer')) ?? null, [db]);
}
