import { putBank } from '@/lib/db/bank-repository';
import { addOpening } from '@/lib/db/opening-repository';
import { putPerson } from '@/lib/db/person-repository';
import type { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import type { Opening } from '@/lib/domain/opening/opening';
import type { Plan } from '@/lib/domain/opening/plan';
import { aBank } from './builders';
import { anOpening, aPerson, aPlan } from './opening-builders';
import type { TestApp } from './test-app';

/** Stores the small bank, or another, as the product brings one in. */
export async function storeBank(app: TestApp, bank: Bank = aBank()): Promise<void> {
  await putBank(app.db, bank, contentHash(bank));
}

/** Stores the small bank, person 1, and an opening with the built plan. */
export async function storeOpening(
  app: TestApp,
  overrides: Partial<Plan> = {},
): Promise<{ opening: Opening; plan: Plan }> {
  const opening = anOpening();
  const plan = aPlan(overrides);
  await storeBank(app);
  await putPerson(app.db, aPerson(1));
  await addOpening(app.db, opening, plan);
  return { opening, plan };
}
