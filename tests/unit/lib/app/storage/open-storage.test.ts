import { beforeEach, describe, expect, it } from 'vitest';
import { flushBefore } from '@/lib/app/storage/flush-before';
import { openStorage } from '@/lib/app/storage/open-storage';
import { Database } from '@/lib/db/database';
import type { Migration } from '@/lib/db/migrations/migration';
import { useStorageStore } from '@/lib/stores/storage-store';
import { TO_SECOND } from '@/tests/support/some-steps';
import { testDatabase } from '@/tests/support/test-database';

/** The phases that the page goes through from now on. */
function phases(): string[] {
  const seen: string[] = [];
  useStorageStore.subscribe(({ phase }) => void seen.push(phase.name));
  return seen;
}

async function storedByFirst(): Promise<string> {
  const db = testDatabase();
  await db.table('people').add({ id: 'p' });
  db.close();
  return db.name;
}

describe('openStorage', () => {
  beforeEach(() => useStorageStore.setState(useStorageStore.getInitialState(), true));

  it('opens without a word where there is nothing to upgrade', async () => {
    const seen = phases();
    expect(await openStorage(testDatabase())).toBe(true);
    expect(seen).toEqual([]);
  });

  it('shows the upgrade, and that an older page is in the way', async () => {
    const name = await storedByFirst();
    const old = new Database(name, []);
    expect(await openStorage(old)).toBe(true);
    let stored = false;
    let store: () => void = () => undefined;
    const flushed = new Promise<void>((resolve) => (store = resolve));
    const stop = flushBefore({ flush: () => flushed, isStored: () => stored });
    const seen = phases();
    const newer = new Database(name, [TO_SECOND]);
    const opening = openStorage(newer);
    newer.on('blocked', () => {
      stored = true;
      store();
    });
    expect(await opening).toBe(true);
    stop();
    // Both pages of this test share one store: `superseded` is what the older one shows.
    expect(seen).toEqual(['blocked', 'superseded', 'upgrading', 'upgrading']);
    expect(old.isOpen()).toBe(false);
    newer.close();
  });

  it('says in words that an upgrade failed, and leaves what is stored as it was', async () => {
    const name = await storedByFirst();
    const failing: Migration = {
      to: 2,
      rows: {
        people: () => {
          throw new Error('A person that means nothing.');
        },
      },
    };
    expect(await openStorage(new Database(name, [failing]))).toBe(false);
    expect(useStorageStore.getState().phase).toMatchObject({
      name: 'failed',
      reason: expect.stringContaining(
        'A person that means nothing. Everything is as it was before',
      ) as string,
    });
    const old = new Database(name, []);
    expect(await old.people.toArray()).toEqual([{ id: 'p' }]);
    old.close();
  });

  it('says that what is stored is newer', async () => {
    const { name } = testDatabase();
    const newer = new Database(name, [TO_SECOND]);
    await newer.open();
    newer.close();
    expect(await openStorage(new Database(name, []))).toBe(false);
    expect(useStorageStore.getState().phase).toMatchObject({
      name: 'failed',
      reason: expect.stringContaining('written by a newer version of Evenhand') as string,
    });
  });
});
