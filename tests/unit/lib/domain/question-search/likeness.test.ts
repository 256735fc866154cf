import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING, FAR, likeness, SLIP, WHOLE } from '@/lib/domain/question-search/likeness';

describe('likeness', () => {
  it.each([
    ['drift', 'drift', WHOLE],
    ['dri', 'drift', BEGINNING],
    ['drjft', 'drift', SLIP], // wrong
    ['drft', 'drift', SLIP], // missing
    ['drrift', 'drift', SLIP], // doubled
    ['dirft', 'drift', SLIP], // swapped
    ['rdift', 'drift', SLIP],
    ['drif', 'drift', BEGINNING],
    ['drifty', 'drift', SLIP],
    ['tst', 'test', SLIP],
    ['ets', 'test', null],
    ['cta', 'cat', null],
    ['dritf-', 'drift', null],
    ['storage', 'drift', null],
    ['', 'drift', BEGINNING],
  ])('takes %j for %j as %j', (typed, word, like) => {
    expect(likeness(typed, word, false)).toBe(like);
  });

  it.each([
    ['monitroin', 'monitoring', FAR],
    ['mnitorng', 'monitoring', FAR],
    ['monitr', 'monitoring', FAR],
    ['monitpr', 'monitoring', FAR],
    ['mnoitor', 'monitoring', FAR],
    ['omnitrong', 'monitoring', null],
    ['dfirt', 'drift', null],
    ['drx', 'drift', null],
  ])('takes %j for %j as %j where it looks far', (typed, word, like) => {
    expect(likeness(typed, word, false)).toBeNull();
    expect(likeness(typed, word, true)).toBe(like);
  });

  it('finds exactly the words within one slip, or two of long ones, as a table of distances has them', () => {
    const letters = (minLength: number) =>
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength, maxLength: 10 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters(0), letters(1), (typed, word) => {
        const slips = distance(typed, word);
        const near = word.startsWith(typed) || (word.length >= 4 && slips <= 1);
        expect(likeness(typed, word, false) !== null).toBe(near);
        const begins = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        const far =
          typed.startsWith(word.charAt(0)) &&
          ((word.length >= 8 && slips <= 2) ||
            (word.length >= 4 && typed.length >= 4 && begins.some((part) => distance(typed, part) <= 1)));
        expect(likeness(typed, word, true) !== null).toBe(near || far);
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });
});

/** The optimal string alignment distance, by its definition. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i];
      if (!row) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + same,
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}
