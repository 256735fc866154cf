import type { CompetencyId } from '../bank/competency';
import type { RatingLevel } from '../rating';
import type { Weighed } from './composite';
import { compositeOf, onScale } from './composite';

/**
 * The composite with the levels that the panel agreed on in place of its means. It stands beside the mechanical composite and
 * never takes its place.
 * @returns null where nothing was agreed on, or nothing that counts is there
 */
export function consensusComposite(
  competencies: readonly Weighed[],
  agreed: ReadonlyMap<CompetencyId, { readonly level: RatingLevel }>,
): number | null {
  if (agreed.size === 0) return null;
  let sum = 0;
  let weights = 0;
  for (const competency of competencies) {
    const figure = agreed.get(competency.id)?.level ?? compositeOf([{ ...competency, weight: 1 }]);
    if (figure === null) continue;
    sum += competency.weight * figure;
    weights += competency.weight;
  }
  return weights === 0 ? null : onScale(sum / weights);
}
