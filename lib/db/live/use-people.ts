import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '../../domain/opening/person';
import { standingPeople } from '../person-repository';
import { useDatabase } from './database-context';

/** Everybody in the directory, by name; undefined while it is being read. */
export function usePeople(): readonly Person[] | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => {
    const people = await standingPeople(db);
    return people.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  }, [db]);
}
