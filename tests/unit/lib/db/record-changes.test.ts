import { describe, expect, it } from 'vitest';
import type { Committed } from '@/lib/db/record-changes';
import { readStanding, unjournalledRows, forgetTouched } from '@/lib/db/record-rows';
import { BEGINNING } from '@/lib/domain/storage/standing';
import { testDatabase } from '@/tests/support/test-database';
import { aPerson } from '@/tests/support/opening-builders';

function watched() {
  const db = testDatabase();
  const heard: Committed[] = [];
  db.changes.subscribe((committed) => heard.push(committed));
  return { db, heard };
}

const [ana, ben] = [aPerson(1), aPerson(2)];
const key = (person: { readonly id: string }) => JSON.stringify(person.id);

describe('RecordChanges', () => {
  it('tells what a finished transaction set and deleted, and how the database stands after it', async () => {
    const { db, heard } = watched();
    await db.people.bulkAdd([ana, ben]);
    await db.people.update(ana.id, { name: 'Ana' });
    await db.people.delete(ben.id);
    expect(heard.map(({ changes }) => changes.map(({ key, row }) => [key, row]))).toEqual([
      [
        [key(ana), ana],
        [key(ben), ben],
      ],
      [[key(ana), { ...ana, name: 'Ana' }]],
      [[key(ben), null]],
    ]);
    expect(heard.map(({ standing }) => standing.sequence)).toEqual([1, 2, 3]);
    expect(heard.at(-1)?.standing).toEqual(await readStanding(db));
    expect(new Set(heard.map(({ standing }) => standing.hash)).size).toBe(3);
  });

  it('names every row of a range that is deleted, and counts operations', async () => {
    const { db, heard } = watched();
    const operation = (counter: number) => ({
      field: 'rating',
      of: 'drift',
      value: 3,
      at: 1,
      counter,
      interviewId: 'i',
    });
    await db.operations.bulkAdd([1, 2, 3].map(operation) as never[]); // the middleware looks at keys alone
    expect((await readStanding(db))?.operations).toBe(3);
    await db.operations.where('[interviewId+counter]').between(['i', 2], ['i', []]).delete();
    expect(heard.at(-1)?.changes.map((change) => [change.key, change.row])).toEqual([
      ['["i",2]', null],
      ['["i",3]', null],
    ]);
    expect((await readStanding(db))?.operations).toBe(1);
    await db.operations.clear();
    expect((await readStanding(db))?.operations).toBe(0);
  });

  it('is silent of a transaction that did not come about', async () => {
    const { db, heard } = watched();
    await db.people.add(ana);
    const before = await readStanding(db);
    const doubled = db.transaction('rw', db.people, async () => {
      await db.people.add(ben);
      await db.people.add(ana);
    });
    await expect(doubled).rejects.toThrow();
    expect(heard).toHaveLength(1);
    expect(await readStanding(db)).toEqual(before);
  });

  it('leaves out a row that failed and was passed over', async () => {
    const { db, heard } = watched();
    await db.people.add(ana);
    await db.transaction('rw', db.people, () => db.people.bulkAdd([ana, ben]).catch(() => undefined));
    expect(heard.at(-1)?.changes.map((change) => change.key)).toEqual([key(ben)]);
  });

  it('keeps the keys of what the journal may not have, until they are forgotten', async () => {
    const { db, heard } = watched();
    await db.people.add(ana);
    await db.people.update(ana.id, { name: 'Ana' });
    expect(await unjournalledRows(db)).toEqual([
      { table: 'people', key: key(ana), row: { ...ana, name: 'Ana' }, sequence: 1 },
      { table: 'people', key: key(ana), row: { ...ana, name: 'Ana' }, sequence: 2 },
    ]);
    await forgetTouched(db, [1, 2]);
    expect(await unjournalledRows(db)).toEqual([]);
    expect(heard).toHaveLength(2);
  });

  it('does not hand on what the journal has already, once', async () => {
    const { db, heard } = watched();
    db.changes.expect([{ table: 'people', key: key(ana), row: { ...ana }, sequence: 1 }]);
    await db.people.bulkPut([ana, ben]);
    await db.people.put(ana);
    expect(heard.map(({ changes }) => changes.map((change) => change.key))).toEqual([[key(ben)], [key(ana)]]);
    expect(heard.map(({ standing }) => standing.sequence)).toEqual([1, 2]);
  });

  it('notes nothing of tables that hold no records, nor of a rebuild', async () => {
    const { db, heard } = watched();
    await db.registers.clear();
    db.changes.mode = 'unnoted';
    await db.people.add(ana);
    db.changes.mode = 'noted';
    expect(heard).toEqual([]);
    expect(await readStanding(db)).toBeNull();
    await db.people.add(ben);
    expect(heard[0]?.standing.sequence).toBe(BEGINNING.sequence + 1);
  });

  it('refuses writes while it is told to, and reads on', async () => {
    const { db } = watched();
    await db.people.add(ana);
    db.changes.mode = 'refused';
    await expect(db.people.add(ben)).rejects.toMatchObject({ name: 'ReadOnlyError' });
    expect(await db.people.toArray()).toEqual([ana]);
  });
});
