import { useLiveQuery } from 'dexie-react-hooks';
import { DEFAULT_KEY_MAP } from '../../domain/key-map/key-map';
import type { KeyMap } from '../../domain/key-map/key-map';
import { readSetting } from '../settings-repository';
import { useDatabase } from './database-context';

/** The keys of command mode: the published ones until one is changed, undefined while they are being read. */
export function useKeyMap(): KeyMap | undefined {
  const db = useDatabase();
  return useLiveQuery(async () => (await readSetting(db, 'keys')) ?? DEFAULT_KEY_MAP, [db]);
}
