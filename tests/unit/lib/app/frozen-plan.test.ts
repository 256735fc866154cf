import { describe, expect, it } from 'vitest';
import { freezePlan } from '@/lib/app/frozen-plan';
import { readPlanSource } from '@/lib/db/plan-source-repository';
import { Kit } from '@/lib/domain/kit';
import { aSeat } from '@/tests/support/opening-builders';
import { storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

describe('freezePlan', () => {
  it('has the rubric in the order of the plan, and a kit for each seat with competencies', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app, {
      seats: [aSeat(1, ['latency', 'teamwork']), aSeat(2, []), aSeat(3, ['monitoring'])],
    });
    const { rubric, kits } = freezePlan(plan, await readPlanSource(app.db, plan.bank));
    expect(rubric.map(({ id }) => id)).toEqual(plan.competencies.map(({ id }) => id));
    expect(kits.map(({ seat }) => seat)).toEqual([aSeat(1).id, aSeat(3).id]);
    expect(kits.map(({ kit }) => kit.parts.map(({ competency }) => competency.id))).toEqual([
      ['latency', 'teamwork'],
      ['monitoring'],
    ]);
    for (const { kit } of kits) expect(Kit.safeParse(kit).success).toBe(true);
  });
});
