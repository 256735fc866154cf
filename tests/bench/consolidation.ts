import { consolidate } from '@/lib/domain/consolidation';
import { loopTerms } from '@/lib/domain/loop/loop-terms';
import type { Scorecard } from '@/lib/domain/scorecard';
import { interleave } from './interleave';
import { openingOf } from './opening-records';
import type { OpeningSize } from './opening-records';
import type { Row } from './row';
import { row } from './row';

/** The opening that the figures are for. */
export const LARGE: OpeningSize = { candidates: 50, interviewers: 8, competencies: 12 };

const SUBJECT = 'ours';
const BASELINE = 'plain loops';

/** Consolidating every candidate of a large opening, against plain loops over typed arrays that do the sums alone. */
export async function consolidationRow(rounds: number): Promise<Row> {
  const { plan, scorecards } = openingOf(LARGE);
  const terms = loopTerms(plan, { seats: [] });
  const levels = levelsOf(scorecards);
  const samples = await interleave([SUBJECT, BASELINE], rounds, (subject) => {
    const before = performance.now();
    if (subject === SUBJECT) for (const panel of scorecards) consolidate(panel, terms);
    else plainComposites(levels);
    return Promise.resolve(performance.now() - before);
  });
  return row('consolidating 50 × 8 × 12', samples, SUBJECT, [BASELINE]);
}

/** Candidate by candidate, competency by competency, rater by rater; 0 where not assessed. */
function levelsOf(scorecards: readonly (readonly Scorecard[])[]): Uint8Array {
  const { candidates, interviewers, competencies } = LARGE;
  const levels = new Uint8Array(candidates * interviewers * competencies);
  scorecards.forEach((panel, candidate) => {
    panel.forEach(({ ratings }, rater) => {
      ratings.forEach(({ rating }, place) => {
        if (rating !== 'not-assessed')
          levels[(candidate * competencies + place) * interviewers + rater] = rating;
      });
    });
  });
  return levels;
}

/** The composite of every candidate, and nothing else. */
function plainComposites(levels: Uint8Array): Float64Array {
  const { candidates, interviewers, competencies } = LARGE;
  const composites = new Float64Array(candidates);
  for (let candidate = 0; candidate < candidates; candidate++) {
    let sum = 0;
    let assessed = 0;
    for (let place = 0; place < competencies; place++) {
      let total = 0;
      let count = 0;
      for (let rater = 0; rater < interviewers; rater++) {
        const level = levels[(candidate * competencies + place) * interviewers + rater] ?? 0;
        total += level;
        count += Number(level > 0);
      }
      if (count === 0) continue;
      sum += total / count;
      assessed += 1;
    }
    composites[candidate] = sum / assessed;
  }
  return composites;
}
