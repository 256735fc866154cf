import type { Scorecard } from '@/lib/domain/scorecard';

interface HandFigures {
  readonly count: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly spread: number;
  /** How many interviewers' kits held the competency. */
  readonly cells: number;
}

/**
 * The figures of a panel, counted level by level as one would with a pencil: slow, and sharing nothing with the code
 * that it checks. The mean is built from tallies (how often 1, how often 2 …) in place of a sum over ratings.
 */
export function figuresByHand(scorecards: readonly Scorecard[]): {
  readonly competencies: ReadonlyMap<string, HandFigures>;
  readonly composite: number | null;
} {
  const competencies = new Map<string, HandFigures>();
  let sumOfMeans = 0;
  let assessed = 0;
  for (const scorecard of scorecards) {
    for (const { competency } of scorecard.kit.parts) {
      if (competencies.has(competency.id)) continue;
      const figures = tally(competency.id, scorecards);
      competencies.set(competency.id, figures);
      if (figures.mean !== null) {
        sumOfMeans += figures.mean;
        assessed += 1;
      }
    }
  }
  return { competencies, composite: assessed === 0 ? null : sumOfMeans / assessed };
}

function tally(id: string, scorecards: readonly Scorecard[]): HandFigures {
  const times = [0, 0, 0, 0, 0, 0];
  let cells = 0;
  for (const { ratings } of scorecards) {
    for (const { competency, rating } of ratings) {
      if (competency !== id) continue;
      cells += 1;
      if (rating !== 'not-assessed') times[rating] = (times[rating] ?? 0) + 1;
    }
  }
  let count = 0;
  let points = 0;
  let lowest: number | null = null;
  let highest: number | null = null;
  for (const level of [1, 2, 3, 4, 5]) {
    const often = times[level] ?? 0;
    if (often === 0) continue;
    count += often;
    points += often * level;
    lowest ??= level;
    highest = level;
  }
  const spread = lowest === null || highest === null ? 0 : highest - lowest;
  return { count, mean: count === 0 ? null : points / count, lowest, highest, spread, cells };
}
