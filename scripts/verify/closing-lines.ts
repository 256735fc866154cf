import type { StepResult } from './step';

/**
 * What a run ends with: which steps failed, if any, and as the last line the sum over all test runners. A step that
 * failed without a failed test counts as one failure, so that the last line never looks green on a red run.
 */
export function closingLines(results: readonly StepResult[]): string {
  const passed = sum(results.map(({ counts }) => counts?.passed ?? 0));
  const failed = sum(results.map(({ ok, counts }) => (ok ? 0 : Math.max(1, counts?.failed ?? 0))));
  const broken = results.filter(({ ok }) => !ok).map(({ name }) => name);
  const naming = broken.length > 0 ? `Failed: ${broken.join(', ')}.\n` : '';
  return `${naming}Evenhand: ${passed} passed, ${failed} failed\n`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
