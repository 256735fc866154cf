import { Interviewer } from '../domain/interviewer';
import { DEFAULT_KEY_MAP, KeyMap } from '../domain/key-map/key-map';
import type { z } from '../domain/schema';

/** What can be set in a browser profile, each with its schema. */
const SCHEMAS = {
  interviewer: Interviewer,
  // An interview is held whatever has become of the keys.
  keys: KeyMap.catch(DEFAULT_KEY_MAP),
};

export type SettingKey = keyof typeof SCHEMAS;
export type Setting<K extends SettingKey> = z.infer<(typeof SCHEMAS)[K]>;

/** The schema of each setting. */
export const SETTINGS: { readonly [K in SettingKey]: z.ZodType<Setting<K>> } = SCHEMAS;
