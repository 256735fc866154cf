import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Terms } from '@/lib/domain/consolidation';
import { ConsolidatedScorecard } from '@/lib/domain/consolidated-scorecard';
import type { RatingLevel } from '@/lib/domain/rating';
import type { Scorecard } from '@/lib/domain/scorecard';
import { consolidatedJson } from '@/lib/export/consolidated-json';
import { readScorecards } from '@/lib/import/read-scorecards';
import { anyScorecard, anyText } from '@/tests/fixtures/scorecards/arbitrary-scorecard';
import { consolidatedInput } from '@/tests/support/consolidated-input';
import type { ResultOverrides } from '@/tests/support/consolidated-input';
import { aDebrief, aDecision } from '@/tests/support/a-debrief';
import { aKit, aScorecard, NINE_O_CLOCK, ratingsFor } from '@/tests/support/builders';

function jsonOf(scorecards: readonly Scorecard[], overrides: ResultOverrides = {}): string {
  return consolidatedJson(consolidatedInput(scorecards, overrides));
}

/** Weights for latency, monitoring and teamwork out of these points. */
function termsOf(points: readonly [number, number, number], shadows: Terms['shadows'] = new Set()): Terms {
  const all = points[0] + points[1] + points[2];
  const ids = ['latency', 'monitoring', 'teamwork'].map((id) => CompetencyId.parse(id));
  return { rubric: [], weights: new Map(ids.map((id, i) => [id, (points[i] ?? 0) / all])), shadows };
}

const anyPoints = fc.integer({ min: 1, max: 9 });

describe('consolidatedJson', () => {
  it('holds every scorecard and every step of the debrief unchanged, so that they can be read again', () => {
    const anyReason = anyText.map((text) => text.slice(0, 2000)).filter((text) => text !== '');
    const panels = fc.record({
      scorecards: fc.uniqueArray(anyScorecard, { selector: ({ id }) => id, maxLength: 4 }),
      points: fc.tuple(anyPoints, anyPoints, anyPoints),
      bar: fc.option(fc.double({ min: 1, max: 5, noNaN: true })),
      reason: anyReason,
    });
    fc.assert(
      fc.property(panels, ({ scorecards, points, bar, reason }) => {
        const decision = aDecision({ reason, conditions: reason, dissent: [{ name: 'Zoe', text: reason }] });
        const debrief = aDebrief({ latency: { level: 4, reason } }, decision);
        const json = jsonOf(scorecards, { terms: termsOf(points), bar, debrief });
        const read = readScorecards({ name: 'panel.json', bytes: new TextEncoder().encode(json) });
        const byId = (list: readonly Scorecard[]) => new Map(list.map((each) => [each.id, each]));
        expect(read.ok && byId(read.scorecards)).toEqual(byId(scorecards));
        const record = ConsolidatedScorecard.parse(JSON.parse(json));
        expect(record).toEqual(JSON.parse(json));
        expect(record.bar).toBe(bar);
        expect(record.debrief).toEqual(debrief.events);
        expect(record.decision).toEqual(debrief.decision);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('can be read again where rounding would carry the composite past the scale', () => {
    const kit = aKit();
    const ratings = ratingsFor(kit, [5, 5, 5]);
    const scorecards = [aScorecard(1, { kit, ratings }), aScorecard(2, { kit, ratings })];
    const terms = termsOf([1, 4, 2]);
    const agreed = { latency: { level: 5 as RatingLevel, reason: 'all agree' } };
    const json = jsonOf(scorecards, { terms, bar: 5, debrief: aDebrief(agreed) });
    expect(ConsolidatedScorecard.parse(JSON.parse(json))).toMatchObject({
      composite: 5,
      leaveOneOut: { highest: 5 },
      weightRange: { highest: 5 },
      consensusComposite: 5,
    });
  });

  it('gives the figures, the gaps and who rated, and of the loop only candidate and role', () => {
    const kit = aKit();
    const scorecards = [
      aScorecard(1, { kit, ratings: ratingsFor(kit, [2, 3]) }),
      aScorecard(2, { kit, ratings: ratingsFor(kit, [5]), recommendation: 'no' }),
    ];
    const record: unknown = JSON.parse(jsonOf(scorecards));
    expect(record).toMatchObject({
      format: 'evenhand-consolidated/1',
      exportedAt: NINE_O_CLOCK,
      formula: 'evenhand-weighted-mean/1',
      composite: 3.25,
      competencies: [
        { id: 'latency', title: 'Latency', count: 1, mean: 3, lowest: 3, highest: 3, spread: 0 },
        { id: 'monitoring', title: 'Monitoring', count: 2, mean: 3.5, lowest: 2, highest: 5, spread: 3 },
        { id: 'teamwork', title: 'Teamwork', count: 0, mean: null, lowest: null, highest: null, spread: 0 },
      ],
      gaps: ['teamwork'],
      raters: [
        { interviewer: { name: 'Interviewer 1' }, recommendation: 'yes', counts: true },
        { interviewer: { name: 'Interviewer 2' }, recommendation: 'no', counts: true },
      ],
      ...{ bar: null, consensus: [], consensusComposite: null, decision: null, debrief: [] },
    });
    expect(record).toHaveProperty('loop', { candidate: 'Robin Sample', role: 'Senior MLOps engineer' });
  });

  it('says what the composite rests on: weights, who counts, and its ranges', () => {
    const kit = aKit();
    const [ada, zoe, shadow] = [
      aScorecard(1, { kit, ratings: ratingsFor(kit, [2, 4]) }),
      aScorecard(2, { kit, ratings: ratingsFor(kit, [4, 4]) }),
      aScorecard(3, { kit, ratings: ratingsFor(kit, [5, 1, 1]) }),
    ];
    const terms = termsOf([1, 3, 0], new Set([shadow.id]));
    expect(JSON.parse(jsonOf([ada, zoe, shadow], { terms, bar: 3.5 }))).toMatchObject({
      bar: 3.5,
      composite: 3.25, // (4 + 3 × 3) / 4
      leaveOneOut: { lowest: 2.5, highest: 4 }, // without Zoe (4 + 3 × 2) / 4; without Ada, or monitoring, 4
      weightRange: {
        lowest: expect.closeTo((0.2 * 4 + 0.9 * 3) / 1.1, 12) as number, // monitoring a fifth more, latency less
        highest: expect.closeTo((0.3 * 4 + 0.6 * 3) / 0.9, 12) as number,
      },
      competencies: [
        { id: 'latency', weight: 0.25, anchorsDiffer: false },
        { id: 'monitoring', weight: 0.75 },
        { id: 'teamwork', weight: 0, count: 0 },
      ],
      raters: [{ counts: true }, { counts: true }, { counts: false }],
    });
  });

  it('marks a competency that was rated by anchors that are not the same', () => {
    const kit = aKit();
    const [first, ...others] = kit.parts;
    if (!first) throw new Error('The built kit has parts');
    const { competency } = first;
    const changed = { ...competency, anchors: { ...competency.anchors, 3: 'Another third anchor.' } };
    const other = aKit({ parts: [{ ...first, competency: changed }, ...others] });
    const record = ConsolidatedScorecard.parse(
      JSON.parse(jsonOf([aScorecard(1, { kit }), aScorecard(2, { kit: other })])),
    );
    expect(record.competencies.filter(({ anchorsDiffer }) => anchorsDiffer).map(({ id }) => id)).toEqual([
      competency.id,
    ]);
  });

  it('keeps what was agreed and decided apart from the ratings and their figures', () => {
    const scorecards = [aScorecard(1), aScorecard(2)];
    const debrief = aDebrief({ latency: { level: 5, reason: 'read the figures again' } });
    const record = ConsolidatedScorecard.parse(JSON.parse(jsonOf(scorecards, { debrief })));
    const without = ConsolidatedScorecard.parse(JSON.parse(jsonOf(scorecards)));
    expect(record).toEqual({
      ...without,
      consensus: [
        {
          competency: 'latency',
          level: 5,
          reason: 'read the figures again',
          at: NINE_O_CLOCK + 61 * 60_000,
        },
      ],
      consensusComposite: 11 / 3,
      decision: { ...aDecision(), at: NINE_O_CLOCK + 62 * 60_000 },
      debrief: debrief.events,
    });
    expect(without.composite).toBe(3);
  });
});
