import type { Person, PersonId } from '../domain/opening/person';
import type { Instant } from '../domain/schema';
import type { Database } from './database';

/** Everybody who is in the directory. */
export function standingPeople(db: Database): Promise<Person[]> {
  return db.people.filter(({ deletedAt }) => deletedAt === null).toArray();
}

/** Stores somebody, new or changed. One person at most is the lead: whoever was is not any more. */
export function putPerson(db: Database, person: Person): Promise<void> {
  return db.transaction('rw', db.people, async () => {
    if (person.self) await db.people.filter(({ self }) => self).modify({ self: false });
    await db.people.put(person);
  });
}

/** Takes somebody out of the directory, or with null puts them back. */
export async function markPersonDeleted(db: Database, id: PersonId, at: Instant | null): Promise<void> {
  await db.people.update(id, { deletedAt: at });
}

/** Erases somebody, leaving a tombstone. Kits that were made for them keep the name that they carry. */
export function erasePerson(db: Database, id: PersonId, at: Instant): Promise<void> {
  return db.transaction('rw', db.people, db.tombstones, async () => {
    await db.people.delete(id);
    await db.tombstones.put({ id, erasedAt: at });
  });
}
