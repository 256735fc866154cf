import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '@/lib/import/json-positions';

const TEXT = `{
  "a": { "b": [10, { "c": null }] },
  "d": "x"
}`;

describe('positionsOf', () => {
  it('finds values by their paths', () => {
    expect(positionsOf(TEXT, [['a'], ['a', 'b', 0], ['a', 'b', 1, 'c'], ['d'], []])).toEqual([
      { line: 2, column: 8 },
      { line: 2, column: 16 },
      { line: 2, column: 27 },
      { line: 3, column: 8 },
      { line: 1, column: 1 },
    ]);
  });

  it('gives the innermost value that is there for a path that leads further', () => {
    expect(positionsOf(TEXT, [['a', 'b', 1, 'z', 'y'], ['a', 'b', 7], ['z'], ['d', 'e']])).toEqual([
      { line: 2, column: 20 },
      { line: 2, column: 15 },
      { line: 1, column: 1 },
      { line: 3, column: 8 },
    ]);
  });

  it('points at the element of a list that stands on a line of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), fc.nat(), (list, pick) => {
        const index = pick % list.length;
        const text = JSON.stringify(list, null, 2);
        expect(positionsOf(text, [[index]])).toEqual([{ line: index + 2, column: 3 }]);
      }),
    );
  });
});
