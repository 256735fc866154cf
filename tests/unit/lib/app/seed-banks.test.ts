import { describe, expect, it, vi } from 'vitest';
import { seedBanks } from '@/lib/app/seed-banks';
import type { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import { bankAssets } from '@/scripts/rubrics/bank-assets';
import { aBank } from '@/tests/support/builders';
import { shippingBanks } from '@/tests/support/shipped-assets';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

/** An app that ships the given banks; they can be exchanged, as by an update of the extension. */
function shipping(...banks: Bank[]) {
  const ships = { read: shippingBanks(...banks) };
  const app = createTestApp({ readAsset: (path) => ships.read(path) });
  return { app, ships };
}

async function stored({ db }: TestApp) {
  const banks = await db.banks.toArray();
  return {
    banks: banks.map(({ id, version, hash }) => ({ id, version, hash })),
    records: [await db.competencies.count(), await db.questions.count(), await db.kitTemplates.count()],
  };
}

describe('seedBanks', () => {
  it('brings in the banks that ship with the product', async () => {
    const app = createTestApp();
    await seedBanks(app);
    const { banks, records } = await stored(app);
    expect(banks.map(({ id }) => id)).toEqual(['ml-engineering']);
    expect(records.every((count) => count > 0)).toBe(true);
  });

  it('neither reads nor writes a bank that is there already', async () => {
    const { app, ships } = shipping(aBank());
    await seedBanks(app);
    const before = await stored(app);
    const put = vi.spyOn(app.db.banks, 'put');
    const read: string[] = [];
    ships.read = (path) => {
      read.push(path);
      return shippingBanks(aBank())(path);
    };
    await seedBanks(app);
    expect(put).not.toHaveBeenCalled();
    expect(read).toEqual(['/banks/index.json']);
    expect(await stored(app)).toEqual(before);
  });

  it('seeds once when two pages start at once', async () => {
    const { app } = shipping(aBank());
    const put = vi.spyOn(app.db.banks, 'put');
    await Promise.all([seedBanks(app), seedBanks(createTestApp({ ...app }))]);
    expect(put).toHaveBeenCalledOnce();
    expect((await stored(app)).records).toEqual([3, 6, 1]);
  });

  it('replaces a bank whose content is new', async () => {
    const { app, ships } = shipping(aBank());
    await seedBanks(app);
    const next = aBank({ version: '1.1.0', questions: aBank().questions.slice(0, 4), kits: [] });
    ships.read = shippingBanks(next);
    await seedBanks(app);
    expect(await stored(app)).toEqual({
      banks: [{ id: 'small', version: '1.1.0', hash: contentHash(bankAssets([next])['/banks/small.json']) }],
      records: [3, 4, 0],
    });
  });

  it.each([
    ['index is no list of banks', { '/banks/index.json': { banks: 'none' } }],
    ['index is no object', { '/banks/index.json': null }],
    ['bank is without anchors', { '/banks/small.json': { ...aBank(), competencies: [{}] } }],
  ])('leaves what was there when the shipped %s', async (_, damage) => {
    const { app, ships } = shipping(aBank());
    await seedBanks(app);
    const before = await stored(app);
    const damaged: Record<string, unknown> = { ...bankAssets([aBank({ version: '1.1.0' })]), ...damage };
    ships.read = (path) => Promise.resolve(damaged[path]);
    await expect(seedBanks(app)).rejects.toThrow('damaged');
    expect(await stored(app)).toEqual(before);
  });

  it('can be tried again after the asset could not be read', async () => {
    const readAsset = vi.fn<TestApp['readAsset']>(shippingBanks(aBank()));
    const app = createTestApp({ readAsset: readAsset.mockRejectedValueOnce(new Error('gone')) });
    await expect(seedBanks(app)).rejects.toThrow('gone');
    await seedBanks(app);
    expect((await stored(app)).banks).toHaveLength(1);
  });
});
