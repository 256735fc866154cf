import { LastBackup } from '../backup/last-backup';
import { Interviewer } from '../interviewer';
import { KeyMap } from '../key-map/key-map';

/** What can be set in a browser profile: the schema of each setting's value, by its key. */
export const SETTING_VALUES = {
  interviewer: Interviewer,
  keys: KeyMap,
  backup: LastBackup,
} as const;
