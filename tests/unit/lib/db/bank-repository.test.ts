import { describe, expect, it } from 'vitest';
import { hasBank, putBank, readTemplate } from '@/lib/db/bank-repository';
import type { Database } from '@/lib/db/database';
import { BankId } from '@/lib/domain/bank/bank';
import type { Bank } from '@/lib/domain/bank/bank';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { contentHash } from '@/lib/domain/content-hash';
import { createKit, KitId, kitQuestions } from '@/lib/domain/kit';
import { aBank, aCompetency, aKitTemplate, aQuestion, uuid } from '@/tests/support/builders';
import { testDatabase } from '@/tests/support/test-database';

const small = BankId.parse('small');

function put(db: Database, bank: Bank): Promise<void> {
  return putBank(db, bank, contentHash(bank));
}

async function ids(db: Database) {
  return {
    banks: (await db.banks.toArray()).map(({ id, version }) => `${id} ${version}`),
    competencies: (await db.competencies.toArray()).map(({ bankId, id }) => `${bankId} ${id}`),
    questions: (await db.questions.toArray()).map(({ bankId, id }) => `${bankId} ${id}`),
    kitTemplates: (await db.kitTemplates.toArray()).map(({ bankId, id }) => `${bankId} ${id}`),
  };
}

describe('putBank', () => {
  it('puts a bank in place of what was there under its id, and leaves other banks alone', async () => {
    const db = testDatabase();
    await put(db, aBank({ id: BankId.parse('smaller') }));
    await put(db, aBank());
    const next = aBank({
      version: '2.0.0',
      competencies: [aCompetency('teamwork')],
      questions: [aQuestion('teamwork-new', 'teamwork')],
      kits: [],
    });
    await put(db, next);
    const stored = await ids(db);
    expect(stored.banks).toEqual(['small 2.0.0', 'smaller 1.0.0']);
    expect(stored.competencies.filter((each) => each.startsWith('small '))).toEqual(['small teamwork']);
    expect(stored.questions.filter((each) => each.startsWith('small '))).toEqual(['small teamwork-new']);
    expect(stored.kitTemplates).toEqual(['smaller mlops-senior-technical']);
    expect(stored.questions.filter((each) => each.startsWith('smaller '))).toHaveLength(6);
  });

  it('leaves what was there when the new bank cannot be stored whole', async () => {
    const db = testDatabase();
    await put(db, aBank());
    const before = await ids(db);
    const twice = aBank({
      version: '2.0.0',
      questions: [aQuestion('once', 'latency'), aQuestion('once', 'latency')],
    });
    await expect(put(db, twice)).rejects.toMatchObject({ name: 'BulkError' });
    expect(await ids(db)).toEqual(before);
  });
});

describe('hasBank', () => {
  it('tells a bank by id and content', async () => {
    const db = testDatabase();
    const hash = contentHash(aBank());
    expect(await hasBank(db, small, hash)).toBe(false);
    await put(db, aBank());
    expect(await hasBank(db, small, hash)).toBe(true);
    expect(await hasBank(db, small, contentHash(aBank({ version: '1.0.1' })))).toBe(false);
    expect(await hasBank(db, BankId.parse('other'), hash)).toBe(false);
  });
});

describe('readTemplate', () => {
  it('gives what the kit is made from', async () => {
    const db = testDatabase();
    await put(db, aBank());
    const { template, bank } = await readTemplate(db, small, aKitTemplate().id);
    expect(template).toEqual(aKitTemplate());
    expect(bank.hash).toBe(contentHash(aBank()));
    const kit = createKit(KitId.parse(uuid(1)), template, bank);
    expect(kitQuestions(kit).map(({ question }) => question)).toEqual(aBank().questions);
  });

  it('refuses a template that is not there', async () => {
    const db = testDatabase();
    await put(db, aBank());
    const gone = /no longer in the bank/;
    await expect(readTemplate(db, small, KitTemplateId.parse('gone'))).rejects.toThrow(gone);
    await expect(readTemplate(db, BankId.parse('gone'), aKitTemplate().id)).rejects.toThrow(gone);
  });
});
