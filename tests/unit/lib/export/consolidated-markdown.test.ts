import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Scorecard } from '@/lib/domain/scorecard';
import { consolidatedMarkdown } from '@/lib/export/consolidated-markdown';
import { anyScorecard, anyText } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { consolidatedInput } from '@/tests/support/consolidated-input';
import type { ResultOverrides } from '@/tests/support/consolidated-input';
import { aDebrief, aDecision } from '@/tests/support/a-debrief';
import { aKit, aNote, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

function markdownOf(scorecards: readonly Scorecard[], overrides: ResultOverrides = {}): string {
  return consolidatedMarkdown(consolidatedInput(scorecards, overrides));
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
- Composite: 2.8 of 5, the mean of the competencies' means, equally weighted (evenhand-weighted-mean/1)
- With one interviewer or competency left out: 2.0 to 3.5
- What the composite rests on: Within ±20 % of the weights it lies between 2.6 and 2.9.
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

  it('says how the weights differ, who only sits in, and whether the bar is reached', () => {
    const scorecards = [...PANEL, aScorecard(3, { notes: [] })];
    const weights = new Map([
      [CompetencyId.parse('monitoring'), 0.8],
      [CompetencyId.parse('latency'), 0.2],
    ]);
    const terms = { rubric: [], weights, shadows: new Set(scorecards.slice(2).map(({ id }) => id)) };
    const markdown = markdownOf(scorecards, { terms, bar: 3 });
    // 0.2 × 2 + 0.8 × 3.5; without the second interviewer 0.2 × 2 + 0.8 × 5, without the first or monitoring 2.
    expect(markdown).toContain(`
- Composite: 3.2 of 5, the mean of the competencies' means, weighted as in the table (evenhand-weighted-mean/1)
- With one interviewer or competency left out: 2.0 to 4.4
- Bar: 3
- What the composite rests on: The bar of 3 is reached. \
Without Interviewer 1 the composite would lie below it. \
Without Monitoring it would lie below it. No weighting within ±20 % does.
- Coverage: 2 of 3 competencies assessed, by 2 interviewers, 1 more shadowing
- Recommendations: Interviewer 1: Yes; Interviewer 2: No; Interviewer 3 (shadowing): Yes
`);
    expect(markdown).toContain(`
| Competency | Weight | Interviewer 1 | Interviewer 2 | Interviewer 3 (shadowing) | Mean | Spread |
| --- | --- | --- | --- | --- | --- | --- |
| Latency | 20 % | 2 | Not assessed | 3 | 2.0 | – |
| Monitoring | 80 % | 5 | 2 | 3 | 3.5 | 3 |
| Teamwork | not weighed | Not assessed | Not assessed | 3 | – | – |
| Recommendation |  | Yes | No | Yes |  |  |
`);
    expect(markdown).toContain('- Interviewer 3 (shadowing): **3**');
  });

  it('names the bar where there is nothing to compare it with, and says of one interviewer that they are one', () => {
    const unrated = aScorecard(1, { ratings: ratingsFor(KIT, []) });
    expect(markdownOf([unrated], { bar: 3.5 })).toContain(
      '\n- Bar: 3.5\n- Coverage: 0 of 3 competencies assessed, by 1 interviewer\n',
    );
    expect(markdownOf([aScorecard(1)], { bar: 3.5 })).toContain(
      '\n- Bar: 3.5\n- What the composite rests on: The bar of 3.5 is not reached. It rests on one interviewer alone.\n',
    );
  });

  it('marks a competency that was rated by anchors that are not the same', () => {
    const [first, ...others] = KIT.parts;
    if (!first) throw new Error('The built kit has parts');
    const anchors = { ...first.competency.anchors, 3: 'Another third anchor.' };
    const other = aKit({ parts: [{ ...first, competency: { ...first.competency, anchors } }, ...others] });
    const markdown = markdownOf([aScorecard(1), aScorecard(2, { kit: other })]);
    expect(markdown.split('\n## ').filter((section) => section.includes('The anchors differ'))).toEqual([
      expect.stringMatching(/^Monitoring\n/) as string,
    ]);
  });

  it('shows what the panel agreed on beside the ratings, with the reason under the competency', () => {
    const debrief = aDebrief(
      { monitoring: { level: 4, reason: 'The alert was theirs.\n# And so on.' } },
      null,
    );
    const markdown = markdownOf(PANEL, { debrief });
    expect(markdown).toContain('\n- Composite: 2.8 of 5,');
    expect(markdown).toContain('\n- Composite with the levels that the panel agreed on: 3.0 of 5\n');
    expect(markdown).toContain(`
| Competency | Interviewer 1 | Interviewer 2 | Mean | Spread | Consensus |
| --- | --- | --- | --- | --- | --- |
| Latency | 2 | Not assessed | 2.0 | – |  |
| Monitoring | 5 | 2 | 3.5 | 3 | 4 |
| Teamwork | Not assessed | Not assessed | – | – |  |
| Recommendation | Yes | No |  |  |  |
`);
    expect(markdown).toContain(`
- Interviewer 2: **2**

**Consensus**

- **4**. The alert was theirs.\\
  \\# And so on.

**Evidence for**
`);
    expect(markdown).not.toContain('## Decision');
  });

  it('gives the decision before the ratings', () => {
    const markdown = markdownOf(PANEL, { debrief: aDebrief({}) });
    expect(markdown).toMatch(/\n- Exported: .*\n\n## Decision\n\n\*\*Hire\*\*[^#]*\n\n## Ratings\n/);
  });

  it('keeps its own structure whatever was typed', () => {
    const panels = fc.uniqueArray(anyScorecard, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
    const reasons = anyText.map((text) => text.slice(0, 2000)).filter((text) => text !== '');
    fc.assert(
      fc.property(panels, reasons, (scorecards, text) => {
        const dissent = [{ name: 'Zoe', text }];
        const decision = aDecision({ reason: text, conditions: text, nextSteps: text, dissent });
        const debrief = aDebrief({ latency: { level: 4, reason: text } }, decision);
        const lines = markdownOf(scorecards, { debrief }).split('\n');
        const table = lines.filter((line) => line.startsWith('|'));
        expect(table).toHaveLength(2 + 3 + 1);
        expect(table.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(
          table.map(() => scorecards.length + 6),
        );
        expect(lines.filter((line) => line.startsWith('#')).length).toBeLessThanOrEqual(1 + 2 + 3 + 1);
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
