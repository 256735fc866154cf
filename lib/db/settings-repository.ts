import type { Database } from './database';
import { SETTINGS } from './settings';
import type { Setting, SettingKey } from './settings';

/**
 * A setting of this browser profile; undefined while it has not been made.
 * @throws Error in words for the person where what is stored cannot be read; it stays as it is
 */
export async function readSetting<K extends SettingKey>(
  db: Database,
  key: K,
): Promise<Setting<K> | undefined> {
  const row = await db.settings.get(key);
  if (!row) return undefined;
  const read = SETTINGS[key].safeParse(row.value);
  if (!read.success) throw new Error(`The setting “${key}” cannot be read. It is kept as it was stored.`);
  return read.data;
}

/** Makes or replaces a setting. */
export async function writeSetting<K extends SettingKey>(
  db: Database,
  key: K,
  value: Setting<K>,
): Promise<void> {
  await db.settings.put({ key, value });
}
