import { hasBank, putBank } from '../db/bank-repository';
import { Bank } from '../domain/bank/bank';
import { ContentHash } from '../domain/content-hash';
import { z } from '../domain/schema';
import type { App } from './app';

/** The asset that the build packs from `rubrics/`. */
const PackedBanks = z.object({ banks: z.array(z.object({ hash: ContentHash, bank: Bank })) });

/**
 * Brings the shipped banks into the database, each that is not there with this content already, one transaction a bank.
 * Pages that start at once seed once.
 * @throws Error in words for the person where the asset cannot be read; what is stored stays
 */
export function seedBanks({
  db,
  exclusively,
  readAsset,
}: Pick<App, 'db' | 'exclusively' | 'readAsset'>): Promise<void> {
  return exclusively('evenhand-seed-banks', async () => {
    const packed = PackedBanks.safeParse(await readAsset('/banks.json'));
    if (!packed.success)
      throw new Error('They are damaged; install the extension again. What you recorded is kept.');
    for (const { hash, bank } of packed.data.banks) {
      if (!(await hasBank(db, bank.id, hash))) await putBank(db, bank, hash);
    }
  });
}
