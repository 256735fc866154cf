import type { BankProblem } from '../domain/bank/bank-problem';
import type { FileProblem } from './file-problem';
import { positionsOf } from './json-positions';
import type { JsonPath } from './place';

/** A problem of a bank, with the file that it is in. */
export interface BankFileProblem extends FileProblem {
  /** The path within the bank's folder; empty for the folder itself, or for a bank that is one file. */
  readonly file: string;
}

/** The text that a record came from. */
export interface BankSource {
  readonly file: string;
  readonly text: string;
}

/** Where the records of a bank came from, list by list in the bank's order. */
export interface BankSources {
  readonly header: BankSource | null;
  readonly competencies: readonly BankSource[];
  readonly questions: readonly BankSource[];
  readonly kits: readonly BankSource[];
}

/** Says where in its files something is that is wrong with a bank as a whole. */
export function locateInFiles(problems: readonly BankProblem[], sources: BankSources): BankFileProblem[] {
  const byFile = new Map<string, { source: BankSource; problems: { path: JsonPath; message: string }[] }>();
  for (const { path, message } of problems) {
    const { source, rest } = sourceOf(path, sources);
    const entry = byFile.get(source.file) ?? { source, problems: [] };
    entry.problems.push({ path: rest, message });
    byFile.set(source.file, entry);
  }
  return [...byFile.values()].flatMap(({ source, problems: own }) => locateInText(source, own));
}

/** Says where in its text something is that is wrong with a bank that is one file. */
export function locateInText(source: BankSource, problems: readonly BankProblem[]): BankFileProblem[] {
  const positions = positionsOf(
    source.text,
    problems.map(({ path }) => path),
  );
  return problems.map(({ path, message }, i) => ({
    file: source.file,
    path,
    position: positions[i] ?? null,
    reason: message,
  }));
}

function sourceOf(path: JsonPath, sources: BankSources): { source: BankSource; rest: JsonPath } {
  const [list, index, ...rest] = path;
  if ((list === 'competencies' || list === 'questions' || list === 'kits') && typeof index === 'number') {
    const source = sources[list][index];
    if (source) return { source, rest };
  }
  return { source: sources.header ?? { file: 'bank.json', text: '' }, rest: path };
}
