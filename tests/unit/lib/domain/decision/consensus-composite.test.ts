import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { consensusComposite } from '@/lib/domain/decision/consensus-composite';
import type { RatingLevel } from '@/lib/domain/rating';
import { weighed } from './panels';

const agreed = (level: RatingLevel, place = 0) =>
  new Map([[CompetencyId.parse(`competency-${place}`), { level }]]);

describe('the composite with what the panel agreed on', () => {
  const panel = weighed({
    weights: [3, 1, 1],
    rows: [
      [5, 3],
      [2, 2],
      [null, null],
    ],
  });

  it('takes the agreed level in place of the mean, with the same weights', () => {
    expect(consensusComposite(panel, agreed(2))).toBeCloseTo((3 * 2 + 2) / 4, 12);
    // One that nobody assessed alone comes in with what was agreed together.
    expect(consensusComposite(panel, agreed(5, 2))).toBeCloseTo((3 * 4 + 2 + 5) / 5, 12);
  });

  it('is nothing where nothing was agreed on', () => {
    expect(consensusComposite(panel, new Map())).toBeNull();
  });
});
