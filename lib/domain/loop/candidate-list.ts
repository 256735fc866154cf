import { Line } from '../schema';

/** The most candidates that are taken from one list. */
export const CANDIDATES_AT_ONCE = 200;

/** A candidate as listed: the label by which the panel knows them, and a name for the lead alone where one is given. */
export interface ListedCandidate {
  readonly label: string;
  readonly name: string | null;
}

/** A line that cannot be taken, counted from 1. */
export interface ListProblem {
  readonly line: number;
  readonly reason: string;
}

/** What a list holds. */
export interface CandidateList {
  readonly candidates: readonly ListedCandidate[];
  readonly problems: readonly ListProblem[];
}

/**
 * Reads a pasted list of candidates, one a line: a label, or a label and a name with a comma, semicolon or tab between
 * them. Blank lines do not count; a line that cannot be taken is named and left out.
 */
export function readCandidateList(text: string): CandidateList {
  const candidates: ListedCandidate[] = [];
  const problems: ListProblem[] = [];
  const seen = new Map<string, number>();
  text.split(/\r\n|\r|\n/).forEach((written, i) => {
    const line = i + 1;
    if (written.trim() === '') return;
    const { label, name } = partsOf(written);
    const before = seen.get(label);
    const reason =
      problemOf(label, name) ??
      (before === undefined ? null : `The label is in line ${before} already.`) ??
      (candidates.length < CANDIDATES_AT_ONCE
        ? null
        : `No more than ${CANDIDATES_AT_ONCE} candidates are taken at once.`);
    if (reason) {
      problems.push({ line, reason });
      return;
    }
    seen.set(label, line);
    candidates.push({ label, name: name === '' ? null : name });
  });
  return { candidates, problems };
}

function partsOf(line: string): { readonly label: string; readonly name: string } {
  const between = line.search(/[\t;,]/);
  if (between < 0) return { label: line.trim(), name: '' };
  return { label: line.slice(0, between).trim(), name: line.slice(between + 1).trim() };
}

function problemOf(label: string, name: string): string | null {
  if (label === '') return 'The label is missing.';
  if (!Line.safeParse(label).success)
    return 'The label cannot be taken: use at most 200 characters, none of them hidden.';
  if (name !== '' && !Line.safeParse(name).success)
    return 'The name cannot be taken: use at most 200 characters, none of them hidden.';
  return null;
}
