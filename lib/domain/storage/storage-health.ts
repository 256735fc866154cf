import type { Instant } from '../schema';

/**
 * How one of the three copies stands. `mended`: something was wrong when this page started, and it was put right;
 * `failing`: it cannot be written or read now; `absent`: this browser does not offer it; `unknown`: not looked at yet.
 */
export type CopyState = 'sound' | 'mended' | 'failing' | 'absent' | 'unknown';

/** How the database, its second copy and the canary stand, as they were last looked at. */
export interface StorageHealth {
  readonly checkedAt: Instant | null;
  readonly database: CopyState;
  readonly secondCopy: CopyState;
  readonly canary: CopyState;
  /** What was found and what was done about it, a sentence each, newest first. */
  readonly findings: readonly string[];
}

/** Before the copies are looked at. */
export const UNCHECKED: StorageHealth = {
  checkedAt: null,
  database: 'unknown',
  secondCopy: 'unknown',
  canary: 'unknown',
  findings: [],
};
