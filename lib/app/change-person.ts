import { putPerson, standingPeople } from '../db/person-repository';
import type { PersonId } from '../domain/opening/person';
import type { PersonDetails } from './add-person';
import type { App } from './app';
import { checkedPerson } from './checked-person';
import { interviewerNamed } from './interviewer';

/**
 * Changes what the directory says of somebody. Kits that were made before keep the name that they carry.
 * @throws Error in words for the person where they are no longer here, or the name cannot be taken
 */
export function changePerson(
  app: Pick<App, 'db' | 'newId'>,
  id: PersonId,
  change: Partial<PersonDetails>,
): Promise<void> {
  const { db } = app;
  return db.transaction('rw', db.people, db.settings, async () => {
    const person = await db.people.get(id);
    if (!person) throw new Error('This person is no longer in the team; nothing was changed.');
    const checked = checkedPerson({ ...person, ...change }, await standingPeople(db));
    await putPerson(db, checked);
    if (checked.self) await interviewerNamed(app, checked.name);
  });
}
