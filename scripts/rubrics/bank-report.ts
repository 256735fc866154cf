import { relative } from 'node:path';
import { shownText } from '@/lib/import/shown-text';
import type { CheckedBank } from './check-bank';
import { problemLines } from './problem-lines';

/** What there is to say of some banks: a line for each problem, or one with its counts for a bank that has none. */
export interface BankReport {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** Reports on the banks found at a path; `from` is the folder that file names are shown from. */
export function bankReport(banks: readonly CheckedBank[], path: string, from: string): BankReport {
  if (banks.length === 0) {
    return { lines: [`${shown(path, from)}: holds no bank (a folder with a bank.json)`], sound: false };
  }
  const lines = banks.flatMap((each) => (each.problems.length > 0 ? problemLines(each, from) : [counts(each, from)]));
  const twice = repeatedIds(banks).map((id) => `${shown(path, from)}: has two banks with the id "${id}"`);
  return { lines: [...lines, ...twice], sound: twice.length === 0 && banks.every(({ problems }) => problems.length === 0) };
}

function counts({ path, bank }: CheckedBank, from: string): string {
  const { competencies = [], questions = [], kits = [] } = bank ?? {};
  return `${shown(path, from)}: ${competencies.length} competencies, ${questions.length} questions, ${kits.length} kits, no problems`;
}

function repeatedIds(banks: readonly CheckedBank[]): string[] {
  const ids = banks.flatMap(({ bank }) => (bank ? [bank.id] : []));
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

function shown(path: string, from: string): string {
  return shownText(relative(from, path) || '.', 400);
}
