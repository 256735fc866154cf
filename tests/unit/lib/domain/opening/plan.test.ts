import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, PlanChange } from '@/lib/domain/opening/plan';
import { changePlan, LockedPlanError, weighsUnequally, weightsOf } from '@/lib/domain/opening/plan';
import { COMPETENCIES, NINE_O_CLOCK } from '@/tests/support/builders';
import { aPlan, aSeat } from '@/tests/support/opening-builders';

const points = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 40 });
const change: fc.Arbitrary<PlanChange> = fc.record(
  {
    stages: fc.subarray(aPlan().stages),
    competencies: fc.subarray(aPlan().competencies),
    weightReason: fc.string(),
    bar: fc.option(fc.constantFrom(1, 3.5, 5)),
    seats: fc.subarray([aSeat(1), aSeat(2, ['latency']), aSeat(3, ['teamwork'], { stage: 'gone' })]),
    level: fc.constantFrom('mid', 'staff'),
  },
  { requiredKeys: [] },
);

function weighted(each: readonly number[]): Plan {
  const [competency] = aPlan().competencies;
  if (!competency) throw new Error('The built plan has no competency');
  return aPlan({
    competencies: each.map((points, i) => ({
      ...competency,
      id: `${competency.id}-${i}` as typeof competency.id,
      points,
    })),
  });
}

describe('weightsOf', () => {
  it('gives each competency its points over all points', () => {
    expect([...weightsOf(weighted([1, 3, 4])).values()]).toEqual([0.125, 0.375, 0.5]);
  });

  it('always sums to one', () => {
    fc.assert(
      fc.property(points, (each) => {
        const sum = [...weightsOf(weighted(each)).values()].reduce((all, weight) => all + weight, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
      { seed: 20_260_302 },
    );
  });

  it('is equal exactly where nothing weighs more than the rest', () => {
    expect(weighsUnequally(weighted([2, 2, 2]))).toBe(false);
    expect(weighsUnequally(weighted([2, 2, 3]))).toBe(true);
  });
});

describe('changePlan', () => {
  it('takes seats of stages that are gone out, and competencies that are gone off the seats', () => {
    const [, latency] = aPlan().competencies;
    const seats = [aSeat(1, COMPETENCIES), aSeat(2, ['teamwork'], { stage: 'gone' })];
    const changed = changePlan(aPlan(), { competencies: latency ? [latency] : [], seats });
    expect(changed.seats).toEqual([aSeat(1, ['latency'])]);
  });

  it('leaves the plan that it is given as it was, and no seat without its stage', () => {
    fc.assert(
      fc.property(change, (each) => {
        const plan = aPlan();
        const changed = changePlan(plan, each);
        expect(plan).toEqual(aPlan());
        const stages = changed.stages.map(({ id }) => id);
        expect(changed.seats.every(({ stage }) => stages.includes(stage))).toBe(true);
        expect(changed).toMatchObject({ id: plan.id, version: plan.version, lockedAt: null, frozen: null });
      }),
      { seed: 20_260_302 },
    );
  });

  it('never changes a plan whose first kit has gone out', () => {
    fc.assert(
      fc.property(change, (each) => {
        const locked = aPlan({ lockedAt: NINE_O_CLOCK });
        expect(() => changePlan(locked, each)).toThrow(LockedPlanError);
        expect(locked).toEqual(aPlan({ lockedAt: NINE_O_CLOCK }));
      }),
      { seed: 20_260_302 },
    );
  });
});
