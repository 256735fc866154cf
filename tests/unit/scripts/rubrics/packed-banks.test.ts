import { describe, expect, it } from 'vitest';
import { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import { packedBanks } from '@/scripts/rubrics/packed-banks';
import { aBank } from '@/tests/support/builders';
import { BankId } from '@/lib/domain/bank/bank';

describe('packedBanks', () => {
  it('gives each bank with the hash of what is packed', () => {
    const { banks } = packedBanks([aBank()]);
    expect(banks.map(({ hash }) => hash)).toEqual(banks.map(({ bank }) => contentHash(bank)));
    expect(banks.map(({ bank }) => Bank.safeParse(bank).success)).toEqual([true]);
  });

  it('gives equal bytes for equal content, whatever order it was read in', () => {
    const bank = aBank();
    const other = aBank({ id: BankId.parse('another') });
    const turned = aBank({
      competencies: bank.competencies.toReversed(),
      questions: bank.questions.toReversed(),
    });
    expect(JSON.stringify(packedBanks([turned, other]))).toBe(JSON.stringify(packedBanks([other, bank])));
  });

  it('sorts by id', () => {
    const [packed] = packedBanks([aBank()]).banks;
    expect(packed?.bank.competencies.map(({ id }) => id)).toEqual(['latency', 'monitoring', 'teamwork']);
  });
});
