import type { Database } from './database';

/** Calls back when the browser has closed the connection by itself; not when the product closes it. */
export function onLost(db: Database, lost: () => void): void {
  db.on('close', lost);
}
