import { describe, expect, it } from 'vitest';
import { canBeScored, OutcomeKind, outcomeLabel, outcomeLine } from '@/lib/domain/outcome';
import type { Ended } from '@/lib/domain/outcome';

const ENDED: Ended = {
  candidate: 'Robin Sample',
  kitTitle: 'MLOps, senior: technical interview',
  outcome: { kind: 'no-show', details: '', scored: false },
  day: '2 March 2026',
  minutes: null,
};

function line(overrides: Partial<Ended['outcome']>, minutes: number | null): string {
  return outcomeLine({ ...ENDED, outcome: { ...ENDED.outcome, ...overrides }, minutes });
}

describe('an outcome', () => {
  it('has words of its own', () => {
    const labels = OutcomeKind.options.map(outcomeLabel);
    expect(labels).toEqual(['Candidate did not come', 'Stopped early', 'Technical failure']);
  });

  it('leaves a scorecard open unless nobody came', () => {
    expect(OutcomeKind.options.filter(canBeScored)).toEqual(['stopped-early', 'technical-failure']);
  });
});

describe('the line for the panel lead', () => {
  it('says who did not come, when and to what', () => {
    expect(outcomeLine(ENDED)).toBe(
      'MLOps, senior: technical interview, Robin Sample, 2 March 2026: the candidate did not come.',
    );
  });

  it('says after how many minutes an interview ended', () => {
    expect(line({ kind: 'stopped-early' }, 23)).toMatch(
      /: stopped early after 23 min, without a scorecard\.$/,
    );
    expect(line({ kind: 'technical-failure' }, 5)).toMatch(
      /: ended by a technical failure after 5 min, without a scorecard\.$/,
    );
  });

  it('leaves minutes out where there are none to tell', () => {
    expect(line({ kind: 'stopped-early' }, 0)).toMatch(/: stopped early, without a scorecard\.$/);
    expect(line({ kind: 'technical-failure' }, null)).toMatch(
      /: ended by a technical failure, without a scorecard\.$/,
    );
  });

  it('runs on with what happened, as one line that ends once', () => {
    expect(line({ details: '  Waited 15 minutes,\n\n no answer ' }, null)).toMatch(
      /the candidate did not come\. Waited 15 minutes, no answer\.$/,
    );
    expect(line({ details: 'Who knows?' }, null)).toMatch(/did not come\. Who knows\?$/);
  });
});
