import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differOnlyInDegree } from '@/lib/domain/bank/similar-anchors';

describe('differOnlyInDegree', () => {
  it.each([
    ['Explains drift clearly.', 'Explains drift very clearly.'],
    ['Sometimes names the metric and its threshold.', 'Always names the metric and its threshold.'],
    ['Gives some examples of alerts they set up.', 'Gives many examples of alerts they set up.'],
    [
      'Names the drift metric, its threshold, its owner and what the alert set off.',
      'Names every drift metric, its threshold, its owner and what the alert had set off, in full.',
    ],
    ['Often, but not always.', 'Not always, but often.'],
  ])('finds no other behaviour in "%s" and "%s"', (anchor, other) => {
    expect(differOnlyInDegree(anchor, other)).toBe(true);
  });

  it.each([
    ['Names the metric.', 'Names the metric and its threshold.'],
    ['Names the metric and its threshold.', 'Names the metric, its threshold and whom it paged.'],
    ['Finds the cause with prompting.', 'Finds the cause without prompting.'],
    ['Says what the alert told.', 'Says what the alert did not tell.'],
    ['Lists dashboards that others set up.', 'Traces one alert to its cause.'],
    ['Checks inputs for one anomaly.', 'Checks inputs for one duplicate.'],
  ])('tells "%s" and "%s" apart', (anchor, other) => {
    expect(differOnlyInDegree(anchor, other)).toBe(false);
  });

  it('is the same either way round, and finds every anchor like itself', () => {
    const word = fc.constantFrom('names', 'often', 'metric', 'clearly', 'threshold', 'not', 'owner', 'page');
    const anchor = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(anchor, anchor, (a, b) => {
        expect(differOnlyInDegree(a, b)).toBe(differOnlyInDegree(b, a));
        expect(differOnlyInDegree(a, a)).toBe(true);
      }),
    );
  });
});
