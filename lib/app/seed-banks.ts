import { hasBank, putBank } from '../db/bank-repository';
import { Bank, BankId } from '../domain/bank/bank';
import { ContentHash } from '../domain/content-hash';
import { z } from '../domain/schema';
import type { App } from './app';

/** The banks that the build has packed from `rubrics/`, with the hash of their content. */
const BankIndex = z.object({ banks: z.array(z.object({ id: BankId, hash: ContentHash })) });

type SeedingApp = Pick<App, 'db' | 'exclusively' | 'readAsset'>;

/**
 * Brings the shipped banks into the database, each that is not there with this content already, one transaction a bank.
 * Pages that start at once seed once.
 * @throws Error in words for the person where an asset cannot be read; what is stored stays
 */
export function seedBanks(app: SeedingApp): Promise<void> {
  return app.exclusively('evenhand-seed-banks', async () => {
    const { banks } = await readSound(app, '/banks/index.json', BankIndex);
    for (const { id, hash } of banks) {
      if (await hasBank(app.db, id, hash)) continue;
      await putBank(app.db, await readSound(app, `/banks/${id}.json`, Bank), hash);
    }
  });
}

async function readSound<T>(
  { readAsset }: SeedingApp,
  path: `/${string}.json`,
  schema: z.ZodType<T>,
): Promise<T> {
  const read = schema.safeParse(await readAsset(path));
  if (!read.success)
    throw new Error('They are damaged; install the extension again. What you recorded is kept.');
  return read.data;
}
