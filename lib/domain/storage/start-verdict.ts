import type { Canary } from './canary';
import type { Standing } from './standing';

/**
 * What the database's own standing and the canary say of each other when a page starts.
 * `fresh`: neither has anything; `sound`: the database has all that was acknowledged; `canary-gone`: only the database
 * speaks; `behind`: the database has lost something, or is another one.
 */
export type StartVerdict = 'fresh' | 'sound' | 'canary-gone' | 'behind';

/**
 * Compares the database with the canary. A database that is ahead is sound: the canary is written last.
 * @param database null where the database has no standing, as when it is empty
 */
export function startVerdict(database: Standing | null, canary: Canary | null): StartVerdict {
  if (canary === null) return database === null ? 'fresh' : 'canary-gone';
  if (canary.standing.sequence === 0) return database === null ? 'fresh' : 'sound';
  if (database === null || database.sequence < canary.standing.sequence) return 'behind';
  if (database.sequence > canary.standing.sequence) return 'sound';
  return database.hash === canary.standing.hash && database.operations === canary.standing.operations
    ? 'sound'
    : 'behind';
}
