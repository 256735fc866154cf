import type { BankId } from '../domain/bank/bank';
import type { PlanSource } from '../domain/opening/plan-source';
import type { Database, InBank } from './database';

/**
 * Reads what plans are made from: the records of one bank, in one transaction.
 * @throws Error where the bank is not here
 */
export function readPlanSource(db: Database, bankId: BankId): Promise<PlanSource> {
  const tables = [db.banks, db.competencies, db.questions, db.kitTemplates] as const;
  return db.transaction('r', tables, async () => {
    const bank = await db.banks.get(bankId);
    if (!bank) throw new Error('The question bank of this plan is not in this browser.');
    const range = [[bankId], [bankId, []]] as const;
    const competencies = await db.competencies
      .where('[bankId+id]')
      .between(...range)
      .toArray();
    const questions = await db.questions
      .where('[bankId+id]')
      .between(...range)
      .toArray();
    const templates = await db.kitTemplates
      .where('[bankId+id]')
      .between(...range)
      .toArray();
    return {
      bank: { id: bank.id, version: bank.version, hash: bank.hash },
      competencies: competencies.map(recordOf),
      questions: questions.map(recordOf),
      templates: templates.map(recordOf),
    };
  });
}

function recordOf<T extends { readonly id: string }>(row: InBank<T>): T {
  return row.record;
}
