import { putPerson, standingPeople } from '../db/person-repository';
import type { Person } from '../domain/opening/person';
import { PersonId } from '../domain/opening/person';
import type { App } from './app';
import { checkedPerson } from './checked-person';
import { interviewerNamed } from './interviewer';

/** What the directory says of somebody. */
export type PersonDetails = Pick<Person, 'name' | 'seniority' | 'rates' | 'shadowing' | 'self'>;

/**
 * Takes somebody into the directory. The lead's own name is what their kits and scorecards carry, while they gave no other.
 * @throws Error in words for the person where the name cannot be taken, or somebody has it already
 */
export function addPerson(app: Pick<App, 'db' | 'now' | 'newId'>, details: PersonDetails): Promise<Person> {
  const { db, now, newId } = app;
  return db.transaction('rw', db.people, db.settings, async () => {
    const person = { ...details, id: PersonId.parse(newId()), createdAt: now(), deletedAt: null };
    const checked = checkedPerson(person, await standingPeople(db));
    await putPerson(db, checked);
    if (checked.self) await interviewerNamed(app, checked.name);
    return checked;
  });
}
