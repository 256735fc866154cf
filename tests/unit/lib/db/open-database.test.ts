import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Database } from '@/lib/db/database';
import { migrateRows } from '@/lib/db/migrations/migrate-rows';
import type { Migration, StoredRow } from '@/lib/db/migrations/migration';
import type { UpgradeProgress } from '@/lib/db/migrations/upgrade-rows';
import { NewerDatabaseError, openDatabase, UpgradeError } from '@/lib/db/open-database';
import type { OpeningWatch } from '@/lib/db/open-database';
import { TO_SECOND, TO_THIRD } from '@/tests/support/some-steps';
import { storedRows } from '@/tests/support/stored-rows';
import { testDatabase } from '@/tests/support/test-database';

function watching(more: Partial<OpeningWatch> = {}) {
  const heard = { blocked: 0, late: 0, progress: [] as UpgradeProgress[] };
  const watch: OpeningWatch = {
    onProgress: (progress) => void heard.progress.push(progress),
    onBlocked: () => void (heard.blocked += 1),
    onLate: () => void (heard.late += 1),
    deadline: 60_000,
    ...more,
  };
  return { watch, heard };
}

/** A database with a schema of its own and rows in it, and closed; returns its name. */
async function stored(
  rows: Readonly<Record<string, readonly StoredRow[]>>,
  steps: readonly Migration[] = [],
) {
  const { name } = testDatabase();
  const db = new Database(name, steps);
  for (const [table, some] of Object.entries(rows)) await db.table(table).bulkAdd(some);
  db.close();
  return name;
}

async function rowsOf(name: string, steps: readonly Migration[]) {
  const db = new Database(name, steps);
  await db.open();
  const rows = await storedRows(db);
  const version = db.backendDB().version;
  db.close();
  return { rows, version };
}

function operations(count: number): StoredRow[] {
  return Array.from({ length: count }, (_, i) => ({ interviewId: 'i', counter: i + 1, value: `${i}` }));
}

describe('openDatabase', () => {
  afterEach(() => void vi.useRealTimers());

  it('opens what is not there yet, and what has this schema, with nothing to tell', async () => {
    const { name } = testDatabase();
    for (const steps of [[TO_SECOND], [TO_SECOND]]) {
      const db = new Database(name, steps);
      const { watch, heard } = watching();
      await openDatabase(db, watch);
      expect(db.isOpen()).toBe(true);
      expect(heard).toEqual({ blocked: 0, late: 0, progress: [] });
      db.close();
    }
  });

  it('takes every row through every step, says how far it is, and makes what the steps add and removes', async () => {
    const name = await stored({ operations: operations(450), people: [{ id: 'p' }], loops: [{ id: 'l' }] });
    const db = new Database(name, [TO_SECOND, TO_THIRD]);
    const { watch, heard } = watching();
    await openDatabase(db, watch);
    const { operations: migrated, people, loops } = await storedRows(db);
    expect({ operations: migrated, people, loops }).toEqual({
      operations: operations(450).map((row) => ({ ...row, places: ['panel'] })),
      people: [{ id: 'p', form: 2 }],
      loops: [{ id: 'l' }],
    });
    expect(await db.people.where('form').equals(2).count()).toBe(1);
    expect([...db.backendDB().objectStoreNames]).not.toContain('visits');
    expect(heard.progress.at(0)).toEqual({ done: 0, of: 901 });
    expect(heard.progress.at(-1)).toEqual({ done: 901, of: 901 });
    expect(heard.progress.map(({ done }) => done)).toEqual([0, 200, 400, 450, 451, 451, 651, 851, 901]);
    db.close();
  });

  it('does not count an upgrade as a change of the records, and notes changes after it', async () => {
    const name = await stored({ people: [{ id: 'p' }] });
    const before = (await rowsOf(name, [])).rows;
    const db = new Database(name, [TO_SECOND]);
    await openDatabase(db, watching().watch);
    expect(await storedRows(db)).toEqual({ ...before, people: [{ id: 'p', form: 2 }] });
    const sequence = (await db.marks.get('standing'))?.standing.sequence ?? 0;
    await db.table('people').put({ id: 'q' });
    expect((await db.marks.get('standing'))?.standing.sequence).toBe(sequence + 1);
    db.close();
  });

  it('brings every table to what migrateRows makes of its rows (property)', async () => {
    const draft = fc.record({
      loopId: fc.uuid(),
      form: fc.string(),
      values: fc.dictionary(fc.string(), fc.string()),
    });
    const operation = fc.record({ interviewId: fc.uuid(), counter: fc.nat(), value: fc.string() });
    const tables = fc.record({
      formDrafts: fc.uniqueArray(draft, { selector: (row) => `${row.loopId} ${row.form}` }),
      operations: fc.uniqueArray(operation, { selector: (row) => `${row.interviewId} ${row.counter}` }),
    });
    const steps = [TO_SECOND, TO_THIRD];
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(1, 2), async (rows, from) => {
        const place = from === 2 ? { place: 'tab' } : {};
        const placed = { ...rows, operations: rows.operations.map((row) => ({ ...row, ...place })) };
        const name = await stored(placed, steps.slice(0, from - 1));
        const before = (await rowsOf(name, steps.slice(0, from - 1))).rows;
        const after = (await rowsOf(name, steps)).rows;
        for (const table of ['formDrafts', 'operations']) {
          const migrated = (before[table] ?? []).flatMap(
            (row) => migrateRows(table, row as StoredRow, from, steps) ?? [], // Rows of these tables are objects.
          );
          expect(after[table] ?? []).toEqual(migrated);
        }
      }),
      { seed: 5, numRuns: 12 },
    );
  });

  it('keeps everything as it was where a step throws, even after many rows', async () => {
    const name = await stored({ operations: operations(300), people: [{ id: 'p' }] });
    const before = await rowsOf(name, []);
    const damaged: Migration = {
      to: 2,
      rows: {
        people: (row) => ({ ...row, form: 2 }),
        operations: (row) => {
          if (row.counter === 299) throw new Error('An operation that means nothing.');
          return { ...row, place: 'panel' };
        },
      },
    };
    const db = new Database(name, [damaged]);
    await expect(openDatabase(db, watching().watch)).rejects.toThrow(UpgradeError);
    await expect(db.people.toArray()).rejects.toThrow();
    await expect(openDatabase(new Database(name, [damaged]), watching().watch)).rejects.toThrow(
      'An operation that means nothing.',
    );
    expect(await rowsOf(name, [])).toEqual(before);
  });

  it('refuses a step that changes a key', async () => {
    const name = await stored({ people: [{ id: 'p' }] });
    const step: Migration = { to: 2, rows: { people: (row) => ({ ...row, id: 'q' }) } };
    await expect(openDatabase(new Database(name, [step]), watching().watch)).rejects.toThrow('"p"');
    expect((await rowsOf(name, [])).rows.people).toEqual([{ id: 'p' }]);
  });

  it('leaves a newer database alone', async () => {
    const dropping: Migration = { to: 2, stores: { people: 'id', loops: 'id' }, rows: {} };
    const name = await stored({ loops: [{ id: 'l', createdAt: 1 }] }, [dropping]);
    const before = await rowsOf(name, [dropping]);
    const db = new Database(name, []);
    await expect(openDatabase(db, watching().watch)).rejects.toThrow(NewerDatabaseError);
    expect(await rowsOf(name, [dropping])).toEqual(before);
    await expect(db.loops.toArray()).rejects.toThrow();
  });

  it('believes what the database says of itself, not what the browser lists after an upgrade was killed', async () => {
    const name = await stored({ people: [{ id: 'p' }] });
    const listing = vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name, version: 20 }]);
    const db = new Database(name, []);
    await openDatabase(db, watching().watch);
    expect(listing).toHaveBeenCalledOnce();
    expect(await db.people.toArray()).toEqual([{ id: 'p' }]);
    listing.mockRestore();
    db.close();
  });

  it('says that another page holds the database, and goes on once it lets go', async () => {
    const name = await stored({ people: [{ id: 'p' }] });
    const old = new Database(name, []);
    await old.open();
    const { watch, heard } = watching({
      onBlocked: () => {
        heard.blocked += 1;
        old.close();
      },
    });
    old.on('versionchange', () => false);
    const db = new Database(name, [TO_SECOND]);
    await openDatabase(db, watch);
    expect(heard.blocked).toBe(1);
    expect(await db.people.toArray()).toEqual([{ id: 'p', form: 2 }]);
    db.close();
  });

  it('stops an upgrade when told to, and keeps everything as it was', async () => {
    const name = await stored({ operations: operations(1000) });
    const before = await rowsOf(name, []);
    const stop = new AbortController();
    const { watch } = watching({
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 400) stop.abort(new Error('Stopped by the person.'));
      },
    });
    await expect(openDatabase(new Database(name, [TO_SECOND]), watch)).rejects.toThrow(
      'Stopped by the person.',
    );
    expect(await rowsOf(name, [])).toEqual(before);
  });

  it('says when it takes longer than the deadline, and can be given up then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = await stored({ people: [{ id: 'p' }] });
    const old = new Database(name, []);
    await old.open();
    old.on('versionchange', () => false);
    const stop = new AbortController();
    const { watch, heard } = watching({
      deadline: 5000,
      signal: stop.signal,
      onBlocked: () => {
        vi.advanceTimersByTime(4999);
        expect(heard.late).toBe(0);
        vi.advanceTimersByTime(1);
        stop.abort();
      },
    });
    await expect(openDatabase(new Database(name, [TO_SECOND]), watch)).rejects.toThrow();
    expect(heard.late).toBe(1);
    expect(await old.people.toArray()).toEqual([{ id: 'p' }]);
    old.close();
  });
});
