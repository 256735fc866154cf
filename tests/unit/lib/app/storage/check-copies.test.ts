import { describe, expect, it } from 'vitest';
import { checkCopies } from '@/lib/app/storage/check-copies';
import { recordsOf, TestProfile } from '@/tests/support/a-profile';
import type { ProfilePage } from '@/tests/support/a-profile';
import { aPerson } from '@/tests/support/opening-builders';

const quietly = () => undefined;

async function usedPage(): Promise<{ profile: TestProfile; page: ProfilePage }> {
  const profile = new TestProfile();
  const page = await profile.openPage();
  await page.app.db.people.bulkAdd([aPerson(1), aPerson(2)]);
  await page.app.copies.idle();
  return { profile, page };
}

describe('checkCopies', () => {
  it('finds three sound copies, and tells how far it has come', async () => {
    const { page } = await usedPage();
    const told: unknown[] = [];
    const health = await checkCopies(page.app, (progress) => told.push(progress));
    expect(health).toMatchObject({ database: 'sound', secondCopy: 'sound', canary: 'sound', findings: [] });
    expect(told.at(-1)).toEqual({ done: 2, of: 2 });
  });

  it('writes a second copy anew that differs from the database, and is content the next time', async () => {
    const { profile, page } = await usedPage();
    const { db } = page.app;
    db.changes.mode = 'unnoted';
    await db.people.put({ ...aPerson(1), name: 'Changed behind its back' });
    db.changes.mode = 'noted';
    const health = await checkCopies(page.app, quietly);
    expect(health).toMatchObject({ secondCopy: 'mended', canary: 'sound' });
    expect(health.findings[0]).toContain('differed from the database in 1 row.');
    expect((await checkCopies(page.app, quietly)).secondCopy).toBe('sound');
    const before = await recordsOf(db);
    page.kill();
    await profile.loseDatabase();
    expect(await recordsOf((await profile.openPage()).app.db)).toEqual(before);
  });

  it('makes a canary anew that is gone', async () => {
    const { profile, page } = await usedPage();
    profile.canary.lose();
    const health = await checkCopies(page.app, quietly);
    expect(health).toMatchObject({ secondCopy: 'sound', canary: 'mended' });
    expect(await profile.canary.read()).not.toBeNull();
  });
});
