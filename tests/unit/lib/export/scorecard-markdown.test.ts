import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuestionId } from '@/lib/domain/bank/question';
import { kitWith } from '@/lib/domain/insertion';
import { scorecardMarkdown } from '@/lib/export/scorecard-markdown';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aPause } from '@/tests/support/a-pause';
import { aRevision } from '@/tests/support/a-revision';
import { anInsertion } from '@/tests/support/an-insertion';
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
- Interview: 2026-03-02 09:00 UTC, 40 min
- Sealed: 2026-03-02 09:45 UTC

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

## Questions

- Asked, 40 min: Tell me about the last time you worked on monitoring (monitoring-first).
  - Probe asked: What was your own part?
- Not reached: Tell me about the last time you worked on monitoring (monitoring-second).
- Not reached: Tell me about the last time you worked on latency (latency-first).
- Not reached: Tell me about the last time you worked on latency (latency-second).
- Not reached: Tell me about the last time you worked on teamwork (teamwork-first).
- Not reached: Tell me about the last time you worked on teamwork (teamwork-second).
`);
  });

  it('tells how the interview went, where it went otherwise than planned', () => {
    const insertion = anInsertion('extra', 'latency', 'monitoring-first');
    const scorecard = aScorecard(1, {
      ...aRevision(aScorecard(), 2),
      kit: kitWith(aKit(), [insertion]),
      inserted: [insertion.question.id],
      scheduledAt: NINE_O_CLOCK - 6 * 60_000,
      pauses: [aPause(1, 10, 13)],
      endedAt: NINE_O_CLOCK + 30 * 60_000,
      outcome: { kind: 'technical-failure', details: 'The line broke *twice*.', scored: true },
      questions: [
        { question: QuestionId.parse('monitoring-first'), progress: 'asked', visits: [NINE_O_CLOCK] },
        { question: QuestionId.parse('extra'), progress: 'asked', visits: [NINE_O_CLOCK + 20 * 60_000] },
        { question: QuestionId.parse('monitoring-second'), progress: 'skipped', visits: [] },
      ],
      notes: [aNote(1, { text: 'thought of later', at: NINE_O_CLOCK + 31 * 60_000 })],
    });
    const text = scorecardMarkdown(scorecard);
    expect(text).toContain(`
- Revision: 2, amended because: A note was on the wrong competency.
- Kit: MLOps, senior: technical interview (bank small 1.0.0)
- Planned start: 2026-03-02 08:54 UTC
- Interview: 2026-03-02 09:00 UTC, 27 min, began 6 min late, ended 4 min early, without a pause of 3 min
- Outcome: Technical failure: The line broke \\*twice\\*.
- Sealed: 2026-03-02 09:50 UTC
`);
    expect(text).toContain(`
- Asked, 17 min: Tell me about the last time you worked on monitoring (monitoring-first).
  - Probe asked: What was your own part?
- Asked, 10 min, inserted in the call: Tell me about the last time you worked on latency (extra).
- Skipped: Tell me about the last time you worked on monitoring (monitoring-second).
- Not reached: Tell me about the last time you worked on latency (latency-first).
`);
    expect(text).toContain('**3**. Describes their own part in one example.\n\nRated without evidence.');
    expect(text).toContain('- After the call: thought of later');
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
