import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Weighed } from '@/lib/domain/decision/composite';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { uuid } from '@/tests/support/builders';

/** A panel as a table: a row for each competency with its weight, a column for each rater; null where not assessed. */
export interface Table {
  readonly weights: readonly number[];
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Random panels of up to six competencies and five raters, with gaps. */
export const tables: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: height, maxLength: height }),
      rows: fc.array(
        fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: width, maxLength: width }),
        { minLength: height, maxLength: height },
      ),
    }),
  );

/** The table as the product holds it; `first` numbers the first rater. */
export function weighed({ weights, rows }: Table, first = 1): readonly Weighed[] {
  return rows.map((row, place) => ({
    id: CompetencyId.parse(`competency-${place}`),
    weight: weights[place] ?? 1,
    levels: row.flatMap((level, rater) =>
      level === null ? [] : [{ scorecardId: ScorecardId.parse(uuid(first + rater)), level }],
    ),
  }));
}

/** The weighted mean straight from the table; null where nothing was assessed. */
export function slowComposite({ weights, rows }: Table): number | null {
  let top = 0;
  let bottom = 0;
  rows.forEach((row, place) => {
    const given = row.filter((level) => level !== null);
    if (given.length === 0) return;
    let total = 0;
    for (const level of given) total += level;
    top += (weights[place] ?? 1) * (total / given.length);
    bottom += weights[place] ?? 1;
  });
  return bottom === 0 ? null : top / bottom;
}

/** Every way of having each weight a fifth higher or lower: the corners between which all others lie. */
export function corners({ weights }: Table): readonly (readonly number[])[] {
  return weights.reduce<number[][]>(
    (all, weight) =>
      all.flatMap((some) => [
        [...some, weight * 0.8],
        [...some, weight * 1.2],
      ]),
    [[]],
  );
}
