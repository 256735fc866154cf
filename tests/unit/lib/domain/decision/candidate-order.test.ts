import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/decision/candidate-order';
import { orderOf, viewsOf, weightsAmong } from '@/lib/domain/decision/candidate-order';
import type { Weighed } from '@/lib/domain/decision/composite';
import { corners, tables, weighed } from './panels';
import type { Table } from './panels';

const pairs = fc.tuple(tables, tables).map(([first, second]) => ({
  first,
  second: { ...second, weights: second.rows.map((_, place) => first.weights[place] ?? 1) },
}));

/** The weighted difference over what was assessed for both, straight from the tables; null where there is none. */
function slowDifference(first: Table, second: Table, weights: readonly number[]): number | null {
  const mean = (row: readonly (number | null)[] | undefined) => {
    const given = (row ?? []).filter((level) => level !== null);
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0) / given.length;
  };
  let sum: number | null = null;
  first.rows.forEach((row, place) => {
    const [a, b] = [mean(row), mean(second.rows[place])];
    if (a !== null && b !== null) sum = (sum ?? 0) + (weights[place] ?? 0) * (a - b);
  });
  return sum;
}

const blank = (table: Table, row: number | null, column: number | null): Table => ({
  ...table,
  rows: table.rows.map((cells, y) => cells.map((level, x) => (y === row || x === column ? null : level))),
});

function slowHolds({ first, second }: { first: Table; second: Table }): boolean {
  const { weights } = first;
  const sign = (a: Table, b: Table, used = weights) => {
    const difference = slowDifference(a, b, used) ?? 0;
    return Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference);
  };
  const base = sign(first, second);
  const wide = Math.max(first.rows[0]?.length ?? 0, second.rows[0]?.length ?? 0);
  const places = Array.from({ length: wide }, (_, x) => x);
  const assessed = first.rows.flatMap((_, y) =>
    slowDifference(blankAllBut(first, y), second, weights) === null ? [] : [y],
  );
  return (
    base !== 0 &&
    places.every((x) => sign(blank(first, null, x), second) === base) &&
    places.every((x) => sign(first, blank(second, null, x)) === base) &&
    assessed.every((y) => sign(blank(first, y, null), second) === base) &&
    corners(first).every((used) => sign(first, second, used) === base)
  );
}

function blankAllBut(table: Table, row: number): Table {
  return { ...table, rows: table.rows.map((cells, y) => (y === row ? cells : cells.map(() => null))) };
}

function compared(first: readonly Weighed[], second: readonly Weighed[]): Order {
  const weights = weightsAmong([first, second]);
  return orderOf(viewsOf(first, weights), viewsOf(second, weights), weights);
}

function fromOtherSide(order: Order): Order {
  return order.kind === 'holds' ? { ...order, ahead: order.ahead === 'first' ? 'second' : 'first' } : order;
}

describe('the order of two candidates', () => {
  it('holds exactly where nobody and nothing left out, and no weighting, changes it', () => {
    let held = 0;
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const order = compared(weighed(first), weighed(second, 50));
        if (order.kind === 'holds') held += 1;
        const comparable = slowDifference(first, second, first.weights) !== null;
        const kind = slowHolds({ first, second }) ? 'holds' : 'too-close';
        expect(order.kind).toBe(comparable ? kind : 'not-comparable');
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(held).toBeGreaterThan(50);
  });

  it('is the other way round from the other side', () => {
    fc.assert(
      fc.property(pairs, ({ first, second }) => {
        const there = compared(weighed(first), weighed(second, 50));
        const back = compared(weighed(second, 50), weighed(first));
        expect(back).toEqual(fromOtherSide(there));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('says what makes it too close', () => {
    const strong = weighed({
      weights: [1, 1],
      rows: [
        [5, 5],
        [5, 5],
      ],
    });
    const weak = weighed(
      {
        weights: [1, 1],
        rows: [
          [2, 2],
          [2, 2],
        ],
      },
      50,
    );
    expect(compared(strong, weak)).toEqual({ kind: 'holds', ahead: 'first' });
    const uneven = weighed({
      weights: [1, 1],
      rows: [
        [5, 5],
        [1, 1],
      ],
    });
    expect(compared(uneven, weak)).toEqual({ kind: 'too-close', by: ['competency'] });
    expect(compared(strong, strong)).toEqual({ kind: 'too-close', by: ['rater', 'competency', 'weights'] });
  });
});
