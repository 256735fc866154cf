import type { Database } from './database';

/** Removes the database with all that is in it, so that it can be opened anew, empty. */
export async function removeDatabase(db: Database): Promise<void> {
  await db.delete({ disableAutoOpen: false });
}
