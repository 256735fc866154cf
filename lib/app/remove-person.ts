import { markPersonDeleted } from '../db/person-repository';
import type { PersonId } from '../domain/opening/person';
import type { App } from './app';

/** Takes somebody out of the directory; plans and kits that name them stay as they are. Returns how to put them back. */
export async function removePerson(app: Pick<App, 'db' | 'now'>, id: PersonId): Promise<() => Promise<void>> {
  await markPersonDeleted(app.db, id, app.now());
  return () => restorePerson(app, id);
}

/** Puts somebody back into the directory. */
export function restorePerson({ db }: Pick<App, 'db'>, id: PersonId): Promise<void> {
  return markPersonDeleted(db, id, null);
}
