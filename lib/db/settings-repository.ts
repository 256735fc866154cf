import type { Interviewer } from '../domain/interviewer';
import type { Database, SettingRow } from './database';

/** A setting of this browser profile; undefined while it has not been made. */
export async function readSetting(db: Database, key: SettingRow['key']): Promise<Interviewer | undefined> {
  const row = await db.settings.get(key);
  return row?.value;
}

/** Makes or replaces a setting. */
export async function writeSetting(
  db: Database,
  key: SettingRow['key'],
  value: SettingRow['value'],
): Promise<void> {
  await db.settings.put({ key, value });
}
