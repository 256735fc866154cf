import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorecardJson } from '@/lib/export/scorecard-json';
import { readScorecards } from '@/lib/import/read-scorecards';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aScorecard } from '@/tests/support/builders';

describe('scorecardJson', () => {
  it('loses nothing: what is read again equals what was written', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const bytes = new TextEncoder().encode(scorecardJson(scorecard));
        expect(readScorecards({ name: 'card.json', bytes })).toEqual({ ok: true, scorecards: [scorecard] });
      }),
    );
  });

  it('is text for people too: two spaces, the format first, one final newline', () => {
    const text = scorecardJson(aScorecard());
    expect(text).toMatch(/^\{\n {2}"format": "evenhand-scorecard\/1",\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
