import { Person } from '../domain/opening/person';

/**
 * Somebody as the directory keeps them: with a name of one line that nobody else has, so that a name on a kit tells who.
 * @param others everybody in the directory
 * @throws Error in words for the person where the name cannot be taken
 */
export function checkedPerson(person: Person, others: readonly Person[]): Person {
  const checked = Person.safeParse({ ...person, name: person.name.trim() });
  if (!checked.success) throw new Error('Give a name or a code of at most 200 characters, all on one line.');
  const { id, name } = checked.data;
  if (others.some((other) => other.id !== id && other.name === name))
    throw new Error(`Somebody called ${name} is in the team already. Add what tells the two apart.`);
  return checked.data;
}
