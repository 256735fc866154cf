import path from 'node:path';
import type { Bank } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import type { PlanSource } from '@/lib/domain/opening/plan-source';
import { readBankFolder } from '@/scripts/rubrics/read-bank-folder';
import { aBank } from './builders';

/** The records of a bank as plans are made from them; of the built bank, where none is given. */
export function aPlanSource(bank: Bank = aBank()): PlanSource {
  const { id, version, competencies, questions, kits } = bank;
  return { bank: { id, version, hash: contentHash(bank) }, competencies, questions, templates: kits };
}

/** The records of the shipped bank. */
export function shippedPlanSource(): PlanSource {
  const { bank, problems } = readBankFolder(path.resolve('rubrics/ml-engineering'));
  if (!bank) throw new Error(`The shipped bank cannot be read: ${problems[0]?.reason}`);
  return aPlanSource(bank);
}
