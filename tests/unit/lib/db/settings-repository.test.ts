import { describe, expect, it } from 'vitest';
import { readSetting, writeSetting } from '@/lib/db/settings-repository';
import type { SettingRow } from '@/lib/db/database';
import { DEFAULT_KEY_MAP } from '@/lib/domain/key-map/key-map';
import { anInterviewer } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

describe('a setting', () => {
  it('is not there until it is made', async () => {
    const db = testDatabase();
    expect(await readSetting(db, 'keys')).toBeUndefined();
    expect(await readSetting(db, 'interviewer')).toBeUndefined();
  });

  it('is read as it was last written, each by its own name', async () => {
    const db = testDatabase();
    await writeSetting(db, 'interviewer', anInterviewer(1));
    await writeSetting(db, 'keys', { enabled: true, keys: { undo: 'y' } });
    await writeSetting(db, 'keys', { enabled: false, keys: { undo: 'j' } });
    expect(await readSetting(db, 'keys')).toEqual({ enabled: false, keys: { undo: 'j' } });
    expect(await readSetting(db, 'interviewer')).toEqual(anInterviewer(1));
  });

  it('says so where it cannot be read, and is kept', async () => {
    const db = testDatabase();
    const row = { key: 'interviewer', value: { name: 'Ada' } };
    await db.settings.put(row as SettingRow); // as damage or another version might leave it
    await expect(readSetting(db, 'interviewer')).rejects.toThrow(
      'cannot be read. It is kept as it was stored.',
    );
    expect(await db.settings.toArray()).toEqual([row]);
  });
});

describe('the keys', () => {
  it('are the published ones where they cannot be read, so that an interview can be held', async () => {
    const db = testDatabase();
    await db.settings.put({ key: 'keys', value: 'rubbish' } as unknown as SettingRow); // as damage might leave it
    expect(await readSetting(db, 'keys')).toEqual(DEFAULT_KEY_MAP);
  });
});
