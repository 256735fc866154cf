import { DEFAULT_KEY_MAP } from '../domain/key-map/key-map';
import type { z } from '../domain/schema';
import { SETTING_VALUES } from '../domain/storage/setting-values';

/** What can be set in a browser profile, each with its schema. */
const SCHEMAS = {
  ...SETTING_VALUES,
  // An interview is held whatever has become of the keys.
  keys: SETTING_VALUES.keys.catch(DEFAULT_KEY_MAP),
};

export type SettingKey = keyof typeof SCHEMAS;
export type Setting<K extends SettingKey> = z.infer<(typeof SCHEMAS)[K]>;

/** The schema of each setting. */
export const SETTINGS: { readonly [K in SettingKey]: z.ZodType<Setting<K>> } = SCHEMAS;
