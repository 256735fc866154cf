import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/domain/consolidation';
import type { Scorecard } from '@/lib/domain/scorecard';
import { consolidatedMarkdown } from '@/lib/export/consolidated-markdown';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aKit, aLoop, aNote, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

function markdownOf(scorecards: readonly Scorecard[]): string {
  const consolidation = consolidate(scorecards);
  return consolidatedMarkdown({ loop: aLoop(), scorecards, consolidation, exportedAt: NINE_O_CLOCK });
}

const KIT = aKit();
const PANEL = [
  aScorecard(1, {
    ratings: ratingsFor(KIT, [5, 2]).map((each) => ({
      ...each,
      rationale: `Why ${each.rating}.\nSecond line.`,
    })),
    notes: [
      aNote(1, {
        text: 'names the threshold',
        evidence: 'strong',
        verbatim: true,
        at: NINE_O_CLOCK + 724_000,
      }),
      aNote(2, { text: 'users found it first', evidence: 'weak' }),
      aNote(3, { text: 'a remark' }),
      aNote(4, { text: 'asked about the team', competency: null }),
    ],
  }),
  aScorecard(2, { ratings: ratingsFor(KIT, [2]), recommendation: 'no', notes: [] }),
];

describe('consolidatedMarkdown', () => {
  it('opens with what a panel asks first', () => {
    expect(markdownOf(PANEL)).toContain(`# Consolidated scorecard: Robin Sample

- Role: Senior MLOps engineer
- Composite: 2.8 of 5, the mean of the competencies' means, equally weighted (evenhand-mean/1)
- Coverage: 2 of 3 competencies assessed, by 2 interviewers
- Recommendations: Interviewer 1: Yes; Interviewer 2: No
- Assessed by nobody: Teamwork
- To discuss (ratings 2 or more levels apart): Monitoring
- Exported: 2026-03-02 09:00 UTC
`);
  });

  it('gives the ratings as a table', () => {
    expect(markdownOf(PANEL)).toContain(`
| Competency | Interviewer 1 | Interviewer 2 | Mean | Spread |
| --- | --- | --- | --- | --- |
| Latency | 2 | Not assessed | 2.0 | – |
| Monitoring | 5 | 2 | 3.5 | 3 |
| Teamwork | Not assessed | Not assessed | – | – |
| Recommendation | Yes | No |  |  |
`);
  });

  it('goes through a competency: anchors, ratings with their reasons, evidence with who and when', () => {
    expect(markdownOf(PANEL)).toContain(`
## Monitoring

1. Names no example.
2. Names an example that others worked on.
3. Describes their own part in one example.
4. Gives the figure that told them it worked.
5. Says what they would now do differently, and why.

**Ratings**

- Interviewer 1: **5**. Why 5.\\
  Second line.
- Interviewer 2: **2**

**Evidence for**

- 12:04, Interviewer 1: “names the threshold”

**Evidence against**

- 1:00, Interviewer 1: users found it first

**Other notes**

- 1:00, Interviewer 1: a remark
`);
    expect(markdownOf(PANEL)).toContain(
      '## Notes on no competency\n\n- 1:00, Interviewer 1: asked about the team\n',
    );
  });

  it('marks a competency that an interviewer’s kit did not hold', () => {
    const [first] = KIT.parts;
    const narrow = aKit({ parts: first ? [first] : [] });
    const scorecards = [
      aScorecard(1),
      aScorecard(2, { kit: narrow, ratings: ratingsFor(narrow, [4]), notes: [] }),
    ];
    expect(markdownOf(scorecards)).toContain('| Latency | 3 | – | 3.0 | – |');
  });

  it('keeps its own structure whatever was typed', () => {
    const panels = fc.uniqueArray(anyScorecard, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(panels, (scorecards) => {
        const lines = markdownOf(scorecards).split('\n');
        const table = lines.filter((line) => line.startsWith('|'));
        expect(table).toHaveLength(2 + 3 + 1);
        expect(table.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(
          table.map(() => scorecards.length + 5),
        );
        expect(lines.filter((line) => line.startsWith('#')).length).toBeLessThanOrEqual(1 + 1 + 3 + 1);
        expect(lines.filter((line) => /^\s*(<|```|~~~|={2,}|>)/.test(line))).toEqual([]);
        expect(lines.join('\n')).not.toMatch(/<|(?<!\\)[`[\]]/);
      }),
      { numRuns: 40 },
    );
  });

  it('stands without a single scorecard', () => {
    expect(markdownOf([])).toContain('- Coverage: 0 of 0 competencies assessed, by 0 interviewers');
  });
});
