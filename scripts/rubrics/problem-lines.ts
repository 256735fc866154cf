import { join, relative } from 'node:path';
import { formatPath } from '@/lib/import/place';
import { shownText } from '@/lib/import/shown-text';
import type { CheckedBank } from './check-bank';

/** As many as someone may want to read of one bank. */
const MOST = 500;

/** The problems of a bank as lines, `file:line:column: path: reason`, with the file as seen from `from`. */
export function problemLines({ path, problems }: Pick<CheckedBank, 'path' | 'problems'>, from: string): string[] {
  const lines = problems.slice(0, MOST).map((problem) => {
    const file = shownText(relative(from, join(path, problem.file)) || '.', 400);
    const at = problem.position ? `:${problem.position.line}:${problem.position.column}` : '';
    const inFile = problem.path.length > 0 ? `${formatPath(problem.path)}: ` : '';
    return `${file}${at}: ${inFile}${problem.reason}`;
  });
  const more = problems.length - MOST;
  return more > 0 ? [...lines, `${relative(from, path) || '.'}: has ${more} more problems`] : lines;
}
