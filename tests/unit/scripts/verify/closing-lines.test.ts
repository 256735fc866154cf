import { describe, expect, it } from 'vitest';
import { closingLines } from '@/scripts/verify/closing-lines';
import type { StepResult } from '@/scripts/verify/step';

function result(name: string, overrides: Partial<StepResult> = {}): StepResult {
  return { name, ok: true, output: '', seconds: 1, ...overrides };
}

describe('closingLines', () => {
  it('sums the tests of all runners in the last line', () => {
    const results = [
      result('lint'),
      result('unit', { counts: { passed: 120, failed: 0 } }),
      result('e2e', { counts: { passed: 9, failed: 0 } }),
    ];
    expect(closingLines(results)).toBe('Evenhand: 129 passed, 0 failed\n');
  });

  it('names what failed, and counts the failed tests', () => {
    const results = [result('unit', { ok: false, counts: { passed: 118, failed: 2 } })];
    expect(closingLines(results)).toBe('Failed: unit.\nEvenhand: 118 passed, 2 failed\n');
  });

  it('counts a step that failed without a failed test, so that the last line is never green on a red run', () => {
    const results = [
      result('lint', { ok: false }),
      result('types', { ok: false }),
      result('unit', { ok: false, counts: { passed: 0, failed: 0 } }),
    ];
    expect(closingLines(results)).toBe('Failed: lint, types, unit.\nEvenhand: 0 passed, 3 failed\n');
  });
});
