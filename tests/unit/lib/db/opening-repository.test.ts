import { describe, expect, it } from 'vitest';
import { freezePlan } from '@/lib/app/frozen-plan';
import { addLoop } from '@/lib/db/loop-repository';
import {
  addPlanVersion,
  dropPlanVersion,
  eraseOpening,
  lockPlan,
  newestPlan,
  plansOf,
} from '@/lib/db/opening-repository';
import { readPlanSource } from '@/lib/db/plan-source-repository';
import type { Plan } from '@/lib/domain/opening/plan';
import { PlanId } from '@/lib/domain/opening/plan';
import { aLoop, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { anOpening } from '@/tests/support/opening-builders';
import { storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

function further(n: number) {
  return (plan: Plan): Plan => ({
    ...plan,
    id: PlanId.parse(uuid(n)),
    version: plan.version + 1,
    reason: 'A stage too many.',
    lockedAt: null,
    frozen: null,
  });
}

describe('locking a plan', () => {
  it('keeps what was fixed, and a second time changes nothing', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const { db } = app;
    const frozen = freezePlan(plan, await readPlanSource(db, plan.bank));
    const locked = await lockPlan(db, plan.id, NINE_O_CLOCK, frozen);
    expect(locked).toEqual({ ...plan, lockedAt: NINE_O_CLOCK, frozen });
    expect(await lockPlan(db, plan.id, NINE_O_CLOCK + 1, { rubric: [], kits: [] })).toEqual(locked);
    expect(await newestPlan(db, plan.openingId)).toEqual(locked);
  });

  it('is undone with the transaction that it is part of', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const { db } = app;
    const failing = db.transaction('rw', db.plans, db.issuedKits, async () => {
      await lockPlan(db, plan.id, NINE_O_CLOCK, { rubric: [], kits: [] });
      throw new Error('the kit could not be stored');
    });
    await expect(failing).rejects.toThrow('could not be stored');
    expect(await newestPlan(db, plan.openingId)).toEqual(plan);
  });

  it('refuses a plan that is not here', async () => {
    const { db } = createTestApp();
    await expect(lockPlan(db, PlanId.parse(uuid(9)), 1, { rubric: [], kits: [] })).rejects.toThrow(
      /no longer/,
    );
  });
});

describe('versions of a plan', () => {
  it('are told apart by number, and the last one holds', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app);
    const next = await addPlanVersion(app.db, opening.id, further(2));
    expect(await plansOf(app.db, opening.id)).toEqual([plan, next]);
    expect(await newestPlan(app.db, opening.id)).toEqual(next);
  });

  it('can be dropped until a loop was made from them', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app);
    const next = await addPlanVersion(app.db, opening.id, further(2));
    await addLoop(app.db, aLoop({ plan: { openingId: opening.id, planId: next.id } }));
    await dropPlanVersion(app.db, next.id);
    expect(await newestPlan(app.db, opening.id)).toEqual(next);
    await app.db.loops.clear();
    await dropPlanVersion(app.db, next.id);
    expect(await newestPlan(app.db, opening.id)).toEqual(plan);
  });

  it('of an opening that is not here are none', async () => {
    expect(await newestPlan(createTestApp().db, anOpening().id)).toBeNull();
  });
});

describe('erasing an opening', () => {
  it('leaves a tombstone, and the plans by which a loop still runs', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app);
    const next = await addPlanVersion(app.db, opening.id, further(2));
    await addLoop(app.db, aLoop({ plan: { openingId: opening.id, planId: plan.id } }));
    await eraseOpening(app.db, opening.id, NINE_O_CLOCK);
    expect(await app.db.openings.count()).toBe(0);
    expect(await app.db.plans.toCollection().primaryKeys()).toEqual([plan.id]);
    expect(await app.db.plans.get(next.id)).toBeUndefined();
    expect(await app.db.tombstones.get(opening.id)).toEqual({ id: opening.id, erasedAt: NINE_O_CLOCK });
  });
});
