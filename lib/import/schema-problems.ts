import type { z } from '../domain/schema';
import type { FileProblem } from './file-problem';
import { issueMessage } from './issue-message';
import { positionsOf } from './json-positions';
import { shownText } from './shown-text';

/** What a schema makes of a value: the record, or where in its text it goes wrong. */
export type Checked<T> =
  | { readonly ok: true; readonly record: T }
  | {
      readonly ok: false;
      /** The first few in the order of the schema; never empty. */
      readonly problems: readonly [FileProblem, ...FileProblem[]];
      /** How many more there are. */
      readonly more: number;
    };

/**
 * Checks a value that was read from a JSON text against its schema.
 * @param few how many problems to give with their places
 */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown, text: string, few = 3): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, record: result.data };
  const issues = onePerPlace(result.error.issues);
  const [first, ...rest] = problemsOf(issues.slice(0, few), text);
  if (!first) throw new Error('A schema refused a value without a reason');
  return { ok: false, problems: [first, ...rest], more: Math.max(0, issues.length - few) };
}

/** A value that has not the right form may fail a rule about its meaning as well; the form is what to mend first. */
function onePerPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const byPlace = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    const place = JSON.stringify(issue.path);
    if (!byPlace.has(place)) byPlace.set(place, issue);
  }
  return [...byPlace.values()];
}

function problemsOf(issues: readonly z.core.$ZodIssue[], text: string): FileProblem[] {
  const paths = issues.map(({ path }) => path.filter((step) => typeof step !== 'symbol'));
  const positions = positionsOf(text, paths);
  return issues.map((issue, i) => ({
    path: paths[i] ?? [],
    position: positions[i] ?? null,
    reason: shownText(issueMessage(issue), 200),
  }));
}
