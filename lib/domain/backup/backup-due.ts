import type { Instant } from '../schema';
import type { LastBackup } from './last-backup';

const DAY = 24 * 60 * 60_000;

/** After so long a backup is old, in milliseconds: a week. */
export const BACKUP_AGE = 7 * DAY;
/** For so long *Later* holds, in milliseconds: a day. */
export const LATER = DAY;

/** What there is to lose. */
export interface Work {
  /** How far the records have come. */
  readonly sequence: number;
  /** Whether a scorecard was sealed in this browser. */
  readonly sealed: boolean;
  /** When the oldest interview that is no sample was made; null where there is none. */
  readonly since: Instant | null;
}

/** Whether to ask for a backup, and why: there is none, or the newest is old and there is work that it has not. */
export function backupDue(last: LastBackup, work: Work, now: Instant): 'none' | 'old' | null {
  if (work.sequence <= last.sequence || (last.remindAt !== null && now < last.remindAt)) return null;
  if (last.at !== null) return now - last.at > BACKUP_AGE ? 'old' : null;
  const old = work.since !== null && now - work.since > BACKUP_AGE;
  return work.sealed || old ? 'none' : null;
}
