import { stripVTControlCharacters } from 'node:util';
import { z } from '@/lib/domain/schema';
import type { Counts } from './step';

const Count = z.int().min(0);

const VitestReport = z.object({
  numPassedTests: Count,
  numFailedTests: Count,
  numPendingTests: Count,
  numTodoTests: Count,
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: Count, unexpected: Count, flaky: Count, skipped: Count }),
});

/**
 * Reads the report of vitest's `json` reporter. A skipped test counts as failed: a test that may not run proves nothing.
 * @throws ZodError where the report has another form
 */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = VitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/**
 * Reads the report of Playwright's `json` reporter. Skipped and flaky tests count as failed.
 * @throws ZodError where the report has another form
 */
export function playwrightCounts(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = PlaywrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** Reads the last `N passed, N failed` that a runner printed; no tests where it printed none. */
export function printedCounts(output: string): Counts {
  const last = [...stripVTControlCharacters(output).matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return { passed: Number(last?.[1] ?? 0), failed: Number(last?.[2] ?? 0) };
}
