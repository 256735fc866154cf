import { lstatSync } from 'node:fs';
import type { Bank } from '@/lib/domain/bank/bank';
import { bankProblems } from '@/lib/domain/bank/bank-problems';
import type { BankProblem } from '@/lib/domain/bank/bank-problem';
import { qualityProblems } from '@/lib/domain/bank/quality-problems';
import { locateInFiles, locateInText } from '@/lib/import/bank-sources';
import type { BankFileProblem } from '@/lib/import/bank-sources';
import { BANK_BUNDLE_BYTES, readBankBundle } from '@/lib/import/read-bank-bundle';
import { readBankFolder } from './read-bank-folder';
import { readRegularFile } from './read-regular-file';

/** A bank, where it could be read, and all that is wrong with it. */
export interface CheckedBank {
  /** The folder or the `.bank.json`. */
  readonly path: string;
  readonly bank: Bank | null;
  readonly problems: readonly BankFileProblem[];
}

/** Reads and checks a bank: its folder, or the one file it travels as. */
export function checkBank(path: string): CheckedBank {
  return lstatSync(path).isDirectory() ? checkFolder(path) : checkBundle(path);
}

function checkFolder(path: string): CheckedBank {
  const { bank, problems, sources } = readBankFolder(path);
  const whole = bank ? locateInFiles(problemsOf(bank), sources) : [];
  return { path, bank, problems: [...problems, ...whole] };
}

function checkBundle(path: string): CheckedBank {
  const read = readRegularFile(path, BANK_BUNDLE_BYTES);
  if ('problem' in read) return { path, bank: null, problems: [{ file: '', ...read.problem }] };
  const { bank, text, problems } = readBankBundle(read.bytes);
  const whole = bank ? locateInText({ file: '', text }, problemsOf(bank)) : [];
  return { path, bank, problems: [...problems.map((problem) => ({ file: '', ...problem })), ...whole] };
}

function problemsOf(bank: Bank): BankProblem[] {
  return [...bankProblems(bank), ...qualityProblems(bank)];
}
