/**
 * How often values were paired within units: cell (a, b) counts the ordered pairs of the a-th and the b-th value, each unit
 * weighing as much as it has values, so that a row sums up to how often its value was given.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */
export interface Coincidences {
  /** The values that occur, ascending. */
  readonly values: readonly number[];
  /** Row by row. */
  readonly cells: Float64Array;
}

/** Counts the pairs of all units; a unit with fewer than two values has none. */
export function coincidencesOf(units: readonly (readonly number[])[]): Coincidences {
  const values = [...new Set(units.filter(({ length }) => length >= 2).flat())].sort((a, b) => a - b);
  const cells = new Float64Array(values.length ** 2);
  for (const unit of units) addUnit({ values, cells }, unit, 1);
  return { values, cells };
}

/** The same without one of the units that were counted. */
export function withoutUnit({ values, cells }: Coincidences, unit: readonly number[]): Coincidences {
  const rest = { values, cells: cells.slice() };
  addUnit(rest, unit, -1);
  return rest;
}

function addUnit({ values, cells }: Coincidences, unit: readonly number[], sign: 1 | -1): void {
  const places = unit.map((value) => values.indexOf(value));
  places.forEach((a, i) => {
    places.forEach((b, j) => {
      const cell = a * values.length + b;
      if (i !== j) cells[cell] = (cells[cell] ?? 0) + sign / (unit.length - 1);
    });
  });
}
