import { describe, expect, it } from 'vitest';
import { Bank, BankId } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import { bankAssets } from '@/scripts/rubrics/bank-assets';
import { aBank } from '@/tests/support/builders';

const another = aBank({ id: BankId.parse('another') });

describe('bankAssets', () => {
  it('gives a file for each bank, and an index of what they hold', () => {
    const assets = bankAssets([aBank(), another]);
    expect(Object.keys(assets)).toEqual(['/banks/index.json', '/banks/another.json', '/banks/small.json']);
    expect(assets['/banks/index.json']).toEqual({
      banks: [
        { id: 'another', hash: contentHash(assets['/banks/another.json']) },
        { id: 'small', hash: contentHash(assets['/banks/small.json']) },
      ],
    });
    expect(Bank.safeParse(assets['/banks/small.json']).success).toBe(true);
  });

  it('gives equal bytes for equal content, whatever order it was read in', () => {
    const bank = aBank();
    const turned = aBank({
      competencies: bank.competencies.toReversed(),
      questions: bank.questions.toReversed(),
    });
    expect(JSON.stringify(bankAssets([turned, another]))).toBe(JSON.stringify(bankAssets([another, bank])));
  });

  it('sorts by id', () => {
    const packed = Bank.parse(bankAssets([aBank()])['/banks/small.json']);
    expect(packed.competencies.map(({ id }) => id)).toEqual(['latency', 'monitoring', 'teamwork']);
  });
});
