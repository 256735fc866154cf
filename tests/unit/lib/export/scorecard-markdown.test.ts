import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorecardMarkdown } from '@/lib/export/scorecard-markdown';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aKit, aNote, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

describe('scorecardMarkdown', () => {
  it('says who, when and what, then goes through the competencies of the kit', () => {
    const kit = aKit();
    const notes = [
      aNote(1, { text: 'names the threshold', evidence: 'strong', at: NINE_O_CLOCK + 724_000 }),
      aNote(2, { text: 'asked about the team', competency: null }),
    ];
    const ratings = ratingsFor(kit, [4]).map((each) => ({
      ...each,
      rationale: each.rating === 4 ? 'Clear.' : '',
    }));
    expect(scorecardMarkdown(aScorecard(1, { kit, notes, ratings }))).toBe(`# Scorecard: Robin Sample

- Interviewer: Interviewer 1
- Recommendation: **Yes**
- Kit: MLOps, senior: technical interview (bank small 1.0.0)
- Interview: 2026-03-02 09:00 UTC, 40 min; sealed 2026-03-02 09:45 UTC

## Monitoring

**4**. Gives the figure that told them it worked.

Clear.

**Evidence for**

- 12:04: names the threshold

## Latency

**Not assessed**

## Teamwork

**Not assessed**

## Notes on no competency

- 1:00: asked about the team

## Questions in the kit

- Tell me about the last time you worked on monitoring (monitoring-first).
  - Asked: What was your own part?
- Tell me about the last time you worked on monitoring (monitoring-second).
- Tell me about the last time you worked on latency (latency-first).
- Tell me about the last time you worked on latency (latency-second).
- Tell me about the last time you worked on teamwork (teamwork-first).
- Tell me about the last time you worked on teamwork (teamwork-second).
`);
  });

  it('keeps its own structure whatever was typed', () => {
    fc.assert(
      fc.property(anyScorecard, (scorecard) => {
        const text = scorecardMarkdown(scorecard);
        expect(text.match(/^#/gm)?.length).toBeLessThanOrEqual(1 + 3 + 2);
        expect(text).not.toMatch(/<|(?<!\\)[`[\]|]/);
      }),
      { numRuns: 40 },
    );
  });
});
