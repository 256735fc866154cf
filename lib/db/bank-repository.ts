import type { Bank, BankId } from '../domain/bank/bank';
import type { KitTemplate, KitTemplateId } from '../domain/bank/kit-template';
import type { ContentHash } from '../domain/content-hash';
import type { BankRow, Database, InBank } from './database';

/** Whether a bank of exactly this content is stored already. */
export async function hasBank(db: Database, id: BankId, hash: ContentHash): Promise<boolean> {
  const row = await db.banks.get(id);
  return row?.hash === hash;
}

/** Stores a bank in place of what was there under its id, all of it in one transaction. */
export function putBank(db: Database, bank: Bank, hash: ContentHash): Promise<void> {
  const { competencies, questions, kits, ...header } = bank;
  const bankId = bank.id;
  const tables = [db.banks, db.competencies, db.questions, db.kitTemplates] as const;
  return db.transaction('rw', tables, async () => {
    for (const table of [db.competencies, db.questions, db.kitTemplates]) {
      await table.where('[bankId+id]').between([bankId], [bankId, []]).delete();
    }
    await db.competencies.bulkAdd(competencies.map((record) => ({ bankId, id: record.id, record })));
    await db.questions.bulkAdd(questions.map((record) => ({ bankId, id: record.id, record })));
    await db.kitTemplates.bulkAdd(kits.map((record) => ({ bankId, id: record.id, record })));
    await db.banks.put({ ...header, hash });
  });
}

/** A template with the records of its bank that a kit is made from. */
export interface TemplateInBank {
  readonly template: KitTemplate;
  readonly bank: BankRow & Pick<Bank, 'competencies' | 'questions'>;
}

/**
 * Reads a kit template and its bank in one transaction.
 * @throws Error where the template is not there (a newer bank may have replaced it)
 */
export function readTemplate(db: Database, bankId: BankId, id: KitTemplateId): Promise<TemplateInBank> {
  return db.transaction('r', db.banks, db.competencies, db.questions, db.kitTemplates, async () => {
    const bank = await db.banks.get(bankId);
    const row = await db.kitTemplates.get([bankId, id]);
    if (!bank || !row) throw new Error('This kit is no longer in the bank. Choose another.');
    const template = row.record;
    const competencies = await db.competencies.bulkGet(
      template.competencies.map((part) => [bankId, part.id]),
    );
    const questions = await db.questions.bulkGet(
      template.competencies.flatMap((part) =>
        part.questions.map((question): [BankId, string] => [bankId, question]),
      ),
    );
    return {
      template,
      bank: { ...bank, competencies: recordsOf(competencies), questions: recordsOf(questions) },
    };
  });
}

function recordsOf<T extends { readonly id: string }>(rows: readonly (InBank<T> | undefined)[]): T[] {
  return rows.flatMap((row) => (row ? [row.record] : []));
}
