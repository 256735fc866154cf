import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compositeOf } from '@/lib/domain/decision/composite';
import { leaveOneOut } from '@/lib/domain/decision/leave-one-out';
import { robustnessOf } from '@/lib/domain/decision/robustness';
import { weightRange } from '@/lib/domain/decision/weight-range';
import { corners, slowComposite, tables, weighed } from './panels';
import type { Table } from './panels';

function expectSame(figure: number | null | undefined, slow: number | null): void {
  if (slow === null) expect(figure ?? null).toBeNull();
  else expect(figure).toBeCloseTo(slow, 9);
}

const withoutColumn = ({ weights, rows }: Table, left: number): Table => ({
  weights,
  rows: rows.map((row) => row.map((level, rater) => (rater === left ? null : level))),
});

describe('the composite', () => {
  it('agrees with a table worked out by hand', () => {
    const table = {
      weights: [2, 1, 1],
      rows: [
        [4, 5],
        [3, null],
        [null, null],
      ],
    };
    expect(compositeOf(weighed(table))).toBeCloseTo((2 * 4.5 + 3) / 3, 12);
  });

  it('agrees with plain loops on 10,000 random panels', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expectSame(compositeOf(weighed(table)), slowComposite(table));
      }),
      { numRuns: 10_000, seed: 7 },
    );
  });

  it('does not depend on the order of competencies or raters', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const turned = weighed(table)
          .map((each) => ({ ...each, levels: each.levels.toReversed() }))
          .toReversed();
        expectSame(compositeOf(turned), compositeOf(weighed(table)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('takes what is not assessed as missing, never as zero', () => {
    expect(compositeOf(weighed({ weights: [1, 9], rows: [[4], [null]] }))).toBe(4);
    expect(compositeOf(weighed({ weights: [1], rows: [[null]] }))).toBeNull();
  });
});

describe('leaving one out', () => {
  it('agrees with plain loops on random panels', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const competencies = weighed(table);
        const { raters, competencies: others, range } = leaveOneOut(competencies);
        const figures: number[] = [];
        for (const { id, composite } of raters) {
          const rater = Number.parseInt(id.slice(-12), 16) - 1;
          expectSame(composite, slowComposite(withoutColumn(table, rater)));
          if (composite !== null) figures.push(composite);
        }
        for (const { id, composite } of others) {
          const row = Number(id.split('-')[1]);
          const rest = {
            weights: table.weights.toSpliced(row, 1),
            rows: table.rows.toSpliced(row, 1),
          };
          expectSame(composite, slowComposite(rest));
          if (composite !== null) figures.push(composite);
        }
        expect(range).toEqual(figures.length === 0 ? null : [Math.min(...figures), Math.max(...figures)]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('the range of weights within a fifth', () => {
  it('is that of all corners', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const figures = corners(table).flatMap((weights) => slowComposite({ ...table, weights }) ?? []);
        const range = weightRange(weighed(table));
        expectSame(range?.[0], figures.length === 0 ? null : Math.min(...figures));
        expectSame(range?.[1], figures.length === 0 ? null : Math.max(...figures));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

describe('the bar', () => {
  it('is reached by a composite that equals it, whatever rounding does', () => {
    const thirds = weighed({ weights: [1, 1, 1], rows: [[3], [3], [4]] });
    expect(robustnessOf(thirds, 10 / 3).bar?.reached).toBe(true);
  });

  it('names who and what would move the composite across it', () => {
    const competencies = weighed({
      weights: [1, 1],
      rows: [
        [5, 3],
        [3, 3],
      ],
    });
    const { bar } = robustnessOf(competencies, 3.4);
    expect(bar?.reached).toBe(true);
    expect(bar?.movedByRaters).toEqual([competencies[0]?.levels[0]?.scorecardId]);
    expect(bar?.movedByCompetencies).toEqual(['competency-0']);
    expect(bar?.movedByWeights).toBe(false);
    expect(robustnessOf(competencies, 3.45).bar?.movedByWeights).toBe(true);
  });

  it('says nothing without a bar or without a composite', () => {
    expect(robustnessOf(weighed({ weights: [1], rows: [[4]] }), null).bar).toBeNull();
    expect(robustnessOf(weighed({ weights: [1], rows: [[null]] }), 3).bar).toBeNull();
  });
});
