import { describe, expect, it } from 'vitest';
import { changeKeyMap } from '@/lib/app/change-key-map';
import { readSetting } from '@/lib/db/settings-repository';
import { remap } from '@/lib/domain/key-map/remap';
import { createTestApp } from '@/tests/support/test-app';

describe('changeKeyMap', () => {
  it('stores the change', async () => {
    const app = createTestApp();
    expect(await changeKeyMap(app, (map) => remap(map, 'undo', 'y'))).toBeNull();
    expect(await readSetting(app.db, 'keys')).toEqual({ enabled: true, keys: { undo: 'y' } });
  });

  it('says why there is none, and stores nothing', async () => {
    const app = createTestApp();
    const refused = await changeKeyMap(app, (map) => remap(map, 'undo', 'n'));
    expect(refused).toBe('“N” is taken by “Next question”. Change that one first.');
    expect(await app.db.settings.count()).toBe(0);
  });

  it('lets only one of two pages have a key', async () => {
    const app = createTestApp();
    const answers = await Promise.all([
      changeKeyMap(app, (map) => remap(map, 'undo', 'y')),
      changeKeyMap(createTestApp({ db: app.db }), (map) => remap(map, 'pause', 'y')),
    ]);
    expect(answers).toEqual([null, '“Y” is taken by “Undo”. Change that one first.']);
    expect((await readSetting(app.db, 'keys'))?.keys).toEqual({ undo: 'y' });
  });
});
