import type { Database } from './database';

/**
 * Opens a new connection to the database in the place of this one, which may have been lost: after certain errors the
 * browser answers nothing more on it. Queries that wait go on with the new one.
 */
export async function reconnect(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false });
  await db.open();
}
