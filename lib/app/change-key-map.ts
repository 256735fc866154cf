import { readSetting, writeSetting } from '../db/settings-repository';
import { DEFAULT_KEY_MAP } from '../domain/key-map/key-map';
import type { KeyMap } from '../domain/key-map/key-map';
import type { KeyMapChange } from '../domain/key-map/remap';
import type { App } from './app';

/**
 * Changes the keys of command mode. The change is made to what is stored at that moment, in one transaction, so that two
 * pages never give one key to two commands.
 * @returns why nothing was changed, in words for the person; null where it was
 */
export function changeKeyMap(
  { db }: Pick<App, 'db'>,
  change: (map: KeyMap) => KeyMapChange,
): Promise<string | null> {
  return db.transaction('rw', db.settings, async () => {
    const changed = change((await readSetting(db, 'keys')) ?? DEFAULT_KEY_MAP);
    if ('refused' in changed) return changed.refused;
    await writeSetting(db, 'keys', changed.map);
    return null;
  });
}
