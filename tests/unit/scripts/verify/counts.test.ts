import { describe, expect, it } from 'vitest';
import { playwrightCounts, printedCounts, vitestCounts } from '@/scripts/verify/counts';

describe('vitestCounts', () => {
  it('counts a test that was skipped or left to do as failed', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 4,
      success: false,
    };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 7 });
  });

  it('refuses another form', () => {
    expect(() => vitestCounts({ stats: {} })).toThrow();
  });
});

describe('playwrightCounts', () => {
  it('counts a test that was skipped or passed only at times as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3, duration: 1.5 };
    expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 6 });
  });
});

describe('printedCounts', () => {
  it('reads the last line of its kind, in colour too', () => {
    const output = '1 passed, 1 failed\n...\n\u001b[32mFirefox: 12 passed\u001b[39m, 3 failed\nbye\n';
    expect(printedCounts(output)).toEqual({ passed: 12, failed: 3 });
  });

  it('is zero where nothing was printed', () => {
    expect(printedCounts('starting …')).toEqual({ passed: 0, failed: 0 });
  });
});
