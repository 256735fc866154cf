import { describe, expect, it } from 'vitest';
import { changeKeyMap } from '@/lib/app/change-key-map';
import { resetAllKeys } from '@/lib/app/reset-all-keys';
import { readSetting } from '@/lib/db/settings-repository';
import { createTestApp } from '@/tests/support/test-app';

describe('resetAllKeys', () => {
  it('gives every command its default, leaves the switch alone, and can be taken back', async () => {
    const app = createTestApp();
    const changed = { enabled: false, keys: { undo: 'y', anchors: 'u' } };
    await changeKeyMap(app, () => ({ map: changed }));
    const takeBack = await resetAllKeys(app);
    expect(await readSetting(app.db, 'keys')).toEqual({ enabled: false, keys: {} });
    await takeBack();
    expect(await readSetting(app.db, 'keys')).toEqual(changed);
  });
});
