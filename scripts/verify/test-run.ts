import { readFile, rm } from 'node:fs/promises';
import { printedCounts } from './counts';
import { runCommand } from './run-command';
import type { Counts, Outcome } from './step';

interface Report {
  readonly file: string;
  readonly read: (report: unknown) => Counts;
}

/**
 * Runs a test runner and counts its tests, from the JSON report that it writes or, without one, from the
 * `N passed, N failed` that it prints. It fails where a test failed or was skipped, and where no test ran at all.
 */
export async function testRun(
  command: readonly [string, ...string[]],
  { env, report }: { readonly env?: Readonly<Record<string, string>>; readonly report?: Report } = {},
): Promise<Outcome> {
  // A report of an earlier run must not be taken for this one's.
  if (report) await rm(report.file, { force: true });
  const { ok, output } = await runCommand(command, env);
  try {
    const counts = report
      ? report.read(JSON.parse(await readFile(report.file, 'utf8')))
      : printedCounts(output);
    if (counts.passed + counts.failed === 0)
      return { ok: false, output: `${output}\nNo test ran.\n`, counts };
    return { ok: ok && counts.failed === 0, output, counts };
  } catch (error) {
    return { ok: false, output: `${output}\nThe report of the tests cannot be read: ${String(error)}\n` };
  }
}
