import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/domain/consolidation';
import { consolidatedJson } from '@/lib/export/consolidated-json';
import { readScorecards } from '@/lib/import/read-scorecards';
import { anyScorecard } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { aKit, aLoop, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

describe('consolidatedJson', () => {
  it('holds every scorecard unchanged, so that it can be read again', () => {
    const panels = fc.uniqueArray(anyScorecard, { selector: ({ id }) => id, maxLength: 4 });
    fc.assert(
      fc.property(panels, (scorecards) => {
        const input = {
          loop: aLoop(),
          scorecards,
          consolidation: consolidate(scorecards),
          exportedAt: NINE_O_CLOCK,
        };
        const bytes = new TextEncoder().encode(consolidatedJson(input));
        const read = readScorecards({ name: 'panel.json', bytes });
        const byId = (list: typeof scorecards) => new Map(list.map((each) => [each.id, each]));
        expect(read.ok && byId([...read.scorecards])).toEqual(byId(scorecards));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the figures, the gaps and who rated, and of the loop only candidate and role', () => {
    const kit = aKit();
    const scorecards = [
      aScorecard(1, { kit, ratings: ratingsFor(kit, [2, 3]) }),
      aScorecard(2, { kit, ratings: ratingsFor(kit, [5]), recommendation: 'no' }),
    ];
    const input = {
      loop: aLoop(),
      scorecards,
      consolidation: consolidate(scorecards),
      exportedAt: NINE_O_CLOCK,
    };
    expect(JSON.parse(consolidatedJson(input))).toMatchObject({
      format: 'evenhand-consolidated/1',
      exportedAt: NINE_O_CLOCK,
      loop: { candidate: 'Robin Sample', role: 'Senior MLOps engineer' },
      formula: 'evenhand-mean/1',
      composite: 3.25,
      competencies: [
        { id: 'latency', title: 'Latency', count: 1, mean: 3, lowest: 3, highest: 3, spread: 0 },
        { id: 'monitoring', title: 'Monitoring', count: 2, mean: 3.5, lowest: 2, highest: 5, spread: 3 },
        { id: 'teamwork', title: 'Teamwork', count: 0, mean: null, lowest: null, highest: null, spread: 0 },
      ],
      gaps: ['teamwork'],
      raters: [
        { interviewer: { name: 'Interviewer 1' }, recommendation: 'yes' },
        { interviewer: { name: 'Interviewer 2' }, recommendation: 'no' },
      ],
    });
  });
});
