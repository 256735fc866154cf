import { describe, expect, it } from 'vitest';
import { backUp, backUpLater } from '@/lib/app/back-up';
import { openBackup } from '@/lib/app/open-backup';
import { readSetting, writeSetting } from '@/lib/db/settings-repository';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { z } from '@/lib/domain/schema';
import { aLoop, NINE_O_CLOCK } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

async function browser() {
  const saved: OutgoingFile[] = [];
  const db = testDatabase();
  await db.loops.add(aLoop({ candidate: 'Jürgen 王' }));
  return { db, saved, now: () => NINE_O_CLOCK, saveFile: (file: OutgoingFile) => void saved.push(file) };
}

describe('a backup', () => {
  it('is one readable file that names nobody in its name, with a row a line', async () => {
    const app = await browser();
    await backUp(app, { passphrase: null });
    const [file] = app.saved;
    expect(file?.name).toMatch(/^evenhand-backup-2026-03-0[123]\.json$/);
    const text = (await file?.blob?.text()) ?? '';
    const read = z
      .object({ format: z.string(), tables: z.record(z.string(), z.array(z.unknown())) })
      .parse(JSON.parse(text));
    expect(read.format).toBe('evenhand-backup/1');
    expect(read.tables.loops).toEqual([aLoop({ candidate: 'Jürgen 王' })]);
    expect(text.split('\n').filter((line) => line.includes('Jürgen'))).toHaveLength(1);
  });

  it('is remembered, without being part of itself, and so is the wish to be reminded later', async () => {
    const app = await browser();
    await backUp(app, { passphrase: null });
    expect(await readSetting(app.db, 'backup')).toMatchObject({ at: NINE_O_CLOCK, remindAt: null });
    await backUpLater(app);
    expect(await readSetting(app.db, 'backup')).toMatchObject({
      at: NINE_O_CLOCK,
      remindAt: NINE_O_CLOCK + 86_400_000,
    });
    await backUp(app, { passphrase: null });
    expect(await app.saved[1]?.blob?.text()).not.toContain('remindAt');
  });

  it('holds nothing new once it is made, until something changes', async () => {
    const app = await browser();
    await backUp(app, { passphrase: null });
    const sequence = async () => (await app.db.marks.get('standing'))?.standing.sequence ?? 0;
    const known = (await readSetting(app.db, 'backup'))?.sequence ?? 0;
    expect(await sequence()).toBeLessThanOrEqual(known);
    await app.db.loops.update(aLoop().id, { role: 'Another' });
    expect(await sequence()).toBeGreaterThan(known);
  });

  it('opens with its passphrase alone when it is sealed, and can be read by nobody else', async () => {
    const app = await browser();
    await backUp(app, { passphrase: ' öffne dich ', workFactor: 2 });
    const [saved] = app.saved;
    if (!saved?.blob) throw new Error('no file was saved');
    expect(saved.name).toMatch(/\.json\.age$/);
    expect(await saved.blob.text()).not.toContain('evenhand-backup');
    const file = new File([saved.blob], saved.name);
    expect(await openBackup(app, file, null)).toEqual({ ok: false, needs: 'passphrase' });
    expect(await openBackup(app, file, 'öffne dich')).toEqual({ ok: false, needs: 'another-passphrase' });
    expect(await openBackup(app, file, ' öffne dich ')).toMatchObject({ ok: true });
  });

  it('saves nothing once it is cancelled, and what was known of the last one stays', async () => {
    const app = await browser();
    await writeSetting(app.db, 'backup', { at: 1, sequence: 1, remindAt: null });
    const controller = new AbortController();
    const under = backUp(app, { passphrase: null, signal: controller.signal }, () => controller.abort());
    await expect(under).rejects.toThrow(/abort/i);
    expect(app.saved).toEqual([]);
    expect(await readSetting(app.db, 'backup')).toMatchObject({ at: 1 });
  });
});
