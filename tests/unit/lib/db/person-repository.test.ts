import { describe, expect, it } from 'vitest';
import { erasePerson, markPersonDeleted, putPerson, standingPeople } from '@/lib/db/person-repository';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { aPerson } from '@/tests/support/opening-builders';
import { testDatabase } from '@/tests/support/test-database';

describe('the directory of people', () => {
  it('has one lead at most', async () => {
    const db = testDatabase();
    await putPerson(db, aPerson(1, { self: true }));
    await putPerson(db, aPerson(2, { self: true }));
    expect(await db.people.toArray()).toEqual([aPerson(1), aPerson(2, { self: true })]);
  });

  it('leaves out who was removed, and takes them back', async () => {
    const db = testDatabase();
    await putPerson(db, aPerson(1));
    await markPersonDeleted(db, aPerson(1).id, NINE_O_CLOCK);
    expect(await standingPeople(db)).toEqual([]);
    await markPersonDeleted(db, aPerson(1).id, null);
    expect(await standingPeople(db)).toEqual([aPerson(1)]);
  });

  it('keeps nothing but the id of somebody who was erased', async () => {
    const db = testDatabase();
    await putPerson(db, aPerson(1));
    await erasePerson(db, aPerson(1).id, NINE_O_CLOCK);
    expect(await db.people.count()).toBe(0);
    expect(await db.tombstones.toArray()).toEqual([{ id: aPerson(1).id, erasedAt: NINE_O_CLOCK }]);
  });
});
