import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/domain/consolidation';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aCompetency, aKitFor, aScorecard, ratingsFor } from '@/tests/support/builders';
import { figuresByHand } from '@/tests/support/figures-by-hand';
import { aPanel } from '@/tests/support/panel-arbitrary';

/** What is said of each competency, by its id. */
function figures(scorecards: readonly Scorecard[]) {
  return new Map(
    consolidate(scorecards).competencies.map(({ competency, count, mean, lowest, highest, spread }) => [
      competency.id,
      { count, mean, lowest, highest, spread },
    ]),
  );
}

/** A consolidation with its maps as lists, so that their order is compared too. */
function inOrder(scorecards: readonly Scorecard[]) {
  const { competencies, ...rest } = consolidate(scorecards);
  return { ...rest, rows: competencies.map(({ cells, ...row }) => ({ ...row, cells: [...cells] })) };
}

describe('consolidate, whatever the panel', () => {
  it('agrees with figures that are counted one by one', () => {
    fc.assert(
      fc.property(aPanel, (scorecards) => {
        const byHand = figuresByHand(scorecards);
        const { competencies, composite } = consolidate(scorecards);
        expect(new Set(competencies.map(({ competency }) => competency.id))).toEqual(
          new Set(byHand.competencies.keys()),
        );
        for (const { competency, count, mean, lowest, highest, spread, cells } of competencies) {
          const expected = byHand.competencies.get(competency.id);
          expect({ count, lowest, highest, spread, cells: cells.size }).toEqual({
            count: expected?.count,
            lowest: expected?.lowest,
            highest: expected?.highest,
            spread: expected?.spread,
            cells: expected?.cells,
          });
          expect(mean ?? 0).toBeCloseTo(expected?.mean ?? 0, 12);
        }
        expect(composite === null).toBe(byHand.composite === null);
        expect(composite ?? 0).toBeCloseTo(byHand.composite ?? 0, 12);
      }),
    );
  });

  it('does not depend on the order of the scorecards', () => {
    const shuffled = aPanel.chain((panel) =>
      fc.tuple(fc.constant(panel), fc.shuffledSubarray([...panel], { minLength: panel.length })),
    );
    fc.assert(
      fc.property(shuffled, ([panel, inAnotherOrder]) => {
        expect(inOrder(inAnotherOrder)).toEqual(inOrder(panel));
      }),
    );
  });

  it('never counts not assessed: the figures are those of the levels alone', () => {
    fc.assert(
      fc.property(aPanel, (panel) => {
        const levelsAlone = panel.map((scorecard) => ({
          ...scorecard,
          ratings: scorecard.ratings.filter(({ rating }) => rating !== 'not-assessed'),
        }));
        expect(figures(levelsAlone)).toEqual(figures(panel));
        expect(consolidate(levelsAlone).composite).toBe(consolidate(panel).composite);
      }),
    );
  });

  it('is not moved by an interviewer who assessed nothing', () => {
    fc.assert(
      fc.property(aPanel, (panel) => {
        const kit = aKitFor([aCompetency('monitoring'), aCompetency('statistics')]);
        const silent = aScorecard(99, { kit, ratings: ratingsFor(kit, []) });
        const after = figures([...panel, silent]);
        for (const [id, expected] of figures(panel)) expect(after.get(id)).toEqual(expected);
        expect(consolidate([...panel, silent]).composite).toBe(consolidate(panel).composite);
      }),
    );
  });

  it('leaves the scorecards as they were', () => {
    fc.assert(
      fc.property(aPanel, (panel) => {
        const before = structuredClone(panel);
        consolidate(panel);
        expect(panel).toEqual(before);
      }),
    );
  });
});
