import { describe, expect, it } from 'vitest';
import { robustnessOf } from '@/lib/domain/decision/robustness';
import { robustnessWords } from '@/lib/domain/decision/robustness-words';
import { weighed } from './panels';
import type { Table } from './panels';

const NAMES = {
  rater: (id: string) => `rater ${Number.parseInt(id.slice(-12), 16)}`,
  competency: (id: string) => id,
  figure: (composite: number) => composite.toFixed(1),
};

function wordsFor(table: Table, bar: number | null): readonly string[] {
  return robustnessWords(robustnessOf(weighed(table), bar), NAMES);
}

describe('what a composite rests on, in words', () => {
  it('names nobody where nobody moves it across the bar', () => {
    const even = {
      weights: [1, 1],
      rows: [
        [4, 4, 4],
        [4, 4, 4],
      ],
    };
    expect(wordsFor(even, 3.5)).toEqual([
      'The bar of 3.5 is reached.',
      'No single interviewer moves the composite across it.',
      'No single competency does.',
      'No weighting within ±20 % does.',
    ]);
    expect(wordsFor(even, 4.5)[0]).toBe('The bar of 4.5 is not reached.');
  });

  it('names each of those without whom it would lie on the other side', () => {
    expect(
      wordsFor(
        {
          weights: [1, 1],
          rows: [
            [5, 3],
            [3, 3],
          ],
        },
        3.45,
      ),
    ).toEqual([
      'The bar of 3.45 is reached.',
      'Without rater 1 the composite would lie below it.',
      'Without competency-0 it would lie below it.',
      'A weighting within ±20 % would bring it below the bar.',
    ]);
    expect(
      wordsFor(
        {
          weights: [1, 1],
          rows: [
            [1, 4, 4],
            [4, 4, 1],
          ],
        },
        3.2,
      )[1],
    ).toBe('Without rater 1 or rater 3 the composite would lie above it.');
  });

  it('gives the range of weights where there is no bar', () => {
    const words = wordsFor(
      {
        weights: [1, 1],
        rows: [
          [5, 5],
          [2, 2],
        ],
      },
      null,
    );
    expect(words).toEqual(['Within ±20 % of the weights it lies between 3.2 and 3.8.']);
  });

  it('says that it rests on one alone, and nothing of what is not there', () => {
    const alone = 'It rests on one interviewer alone.';
    expect(wordsFor({ weights: [1], rows: [[4]] }, 3)).toEqual(['The bar of 3 is reached.', alone]);
    expect(wordsFor({ weights: [1], rows: [[4]] }, null)).toEqual([alone]);
    expect(wordsFor({ weights: [1], rows: [[null]] }, 3)).toEqual([]);
  });
});
