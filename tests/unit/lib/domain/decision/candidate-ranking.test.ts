import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCandidates } from '@/lib/domain/decision/candidate-ranking';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { uuid } from '@/tests/support/builders';
import { tables, weighed } from './panels';

const candidate = (n: number, rows: readonly (readonly (number | null)[])[]) => ({
  loopId: LoopId.parse(uuid(n)),
  competencies: weighed({ weights: rows.map(() => 1), rows }, n * 10),
});

describe('ranking the candidates of an opening', () => {
  it('goes by composite and says which orders hold', () => {
    const strong = candidate(1, [
      [5, 5],
      [5, 5],
    ]);
    const fair = candidate(2, [
      [3, 4],
      [4, 3],
    ]);
    const near = candidate(3, [
      [4, 3],
      [3, 3],
    ]);
    const nobody = candidate(4, [[null], [null]]);
    const ranks = rankCandidates([nobody, near, strong, fair]);
    expect(ranks.map(({ loopId }) => loopId)).toEqual(
      [strong, fair, near, nobody].map(({ loopId }) => loopId),
    );
    expect(ranks[0]?.aheadOf).toEqual([fair.loopId, near.loopId]);
    expect(ranks[1]?.tooClose.map(({ loopId }) => loopId)).toEqual([near.loopId, nobody.loopId]);
    expect(ranks[3]).toMatchObject({ composite: null, aheadOf: [] });
  });

  it('does not depend on the order in which candidates are handed over', () => {
    const panels = fc.array(tables, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(panels, (many) => {
        const candidates = many.map((table, n) => ({
          loopId: LoopId.parse(uuid(n + 1)),
          competencies: weighed({ ...table, weights: table.weights.map(() => 1) }, (n + 1) * 10),
        }));
        expect(rankCandidates(candidates.toReversed())).toEqual(rankCandidates(candidates));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
