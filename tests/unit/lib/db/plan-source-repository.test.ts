import { describe, expect, it } from 'vitest';
import { readPlanSource } from '@/lib/db/plan-source-repository';
import { BankId } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import { aBank } from '@/tests/support/builders';
import { storeBank } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

describe('readPlanSource', () => {
  it('has every record of its bank and none of another', async () => {
    const app = createTestApp();
    const bank = aBank();
    await storeBank(app, bank);
    await storeBank(app, aBank({ id: BankId.parse('small-too'), version: '2.0.0' }));
    const source = await readPlanSource(app.db, bank.id);
    expect(source.bank).toEqual({ id: bank.id, version: bank.version, hash: contentHash(bank) });
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(source.competencies)).toEqual(ids(bank.competencies));
    expect(ids(source.questions)).toEqual(ids(bank.questions));
    expect(source.templates).toEqual(bank.kits);
  });

  it('says so where the bank is not here', async () => {
    await expect(readPlanSource(createTestApp().db, BankId.parse('none'))).rejects.toThrow(
      /not in this browser/,
    );
  });
});
