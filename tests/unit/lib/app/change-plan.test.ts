import { describe, expect, it } from 'vitest';
import { addSeat } from '@/lib/app/add-seat';
import { changePlan } from '@/lib/app/change-plan';
import { newPlanVersion } from '@/lib/app/new-plan-version';
import { newestPlan, plansOf } from '@/lib/db/opening-repository';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { aPerson } from '@/tests/support/opening-builders';
import { storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

const LOCKED = { lockedAt: NINE_O_CLOCK, frozen: { rubric: [], kits: [] } };

describe('changePlan', () => {
  it('changes the plan as it is stored, and takes back only what it touched', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const [first] = plan.competencies;
    const takeBack = await changePlan(app, plan.id, ({ competencies }) => ({
      competencies: competencies.slice(1),
    }));
    await changePlan(app, plan.id, () => ({ bar: 3.5 }));
    const changed = await newestPlan(app.db, plan.openingId);
    expect(changed?.competencies).toEqual(plan.competencies.slice(1));
    expect(changed?.seats[0]?.competencies).not.toContain(first?.id);
    await takeBack();
    expect(await newestPlan(app.db, plan.openingId)).toEqual({ ...plan, bar: 3.5 });
  });

  it('loses none of two changes that are made at once', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const critical = (id: string) =>
      changePlan(app, plan.id, ({ competencies }) => ({
        competencies: competencies.map((each) => (each.id === id ? { ...each, critical: true } : each)),
      }));
    await Promise.all(plan.competencies.map(({ id }) => critical(id)));
    const changed = await newestPlan(app.db, plan.openingId);
    expect(changed?.competencies.map((each) => each.critical)).toEqual([true, true, true]);
  });

  it('changes nothing of a locked plan, not even to take something back', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    const takeBack = await changePlan(app, plan.id, () => ({ bar: 4 }));
    await app.db.plans.update(plan.id, LOCKED);
    await expect(changePlan(app, plan.id, () => ({ bar: 2 }))).rejects.toThrow(/first kit/);
    await takeBack();
    expect(await newestPlan(app.db, plan.openingId)).toEqual({ ...plan, ...LOCKED, bar: 4 });
  });

  it('refuses what a plan cannot hold', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app);
    await expect(changePlan(app, plan.id, () => ({ bar: 7 }))).rejects.toThrow(/Nothing was changed/);
    expect(await newestPlan(app.db, plan.openingId)).toEqual(plan);
  });
});

describe('addSeat', () => {
  it('puts somebody at a stage once', async () => {
    const app = createTestApp();
    const { plan } = await storeOpening(app, { seats: [] });
    const seat = { person: aPerson(1).id, stage: 'technical-interview' };
    const takeBack = await addSeat(app, plan.id, seat);
    await expect(addSeat(app, plan.id, seat)).rejects.toThrow(/already/);
    expect((await newestPlan(app.db, plan.openingId))?.seats).toMatchObject([{ ...seat, competencies: [] }]);
    await takeBack();
    expect(await newestPlan(app.db, plan.openingId)).toEqual(plan);
  });
});

describe('newPlanVersion', () => {
  it('copies a locked plan with its reason, and leaves the locked one as it is', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app, LOCKED);
    const takeBack = await newPlanVersion(app, opening.id, ' Nobody learned anything at that stage. ');
    const [first, next] = await plansOf(app.db, opening.id);
    expect(first).toEqual(plan);
    expect(next).toEqual({
      ...plan,
      id: next?.id,
      version: 2,
      reason: 'Nobody learned anything at that stage.',
      createdAt: app.now(),
      lockedAt: null,
      frozen: null,
    });
    await takeBack();
    expect(await plansOf(app.db, opening.id)).toEqual([plan]);
  });

  it.each([
    ['', LOCKED, /Say why/],
    [' ', LOCKED, /Say why/],
    ['x'.repeat(2001), LOCKED, /Say why/],
    ['A reason.', {}, /not locked/],
  ])('refuses the reason %j for %j', async (reason, state, message) => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app, state);
    await expect(newPlanVersion(app, opening.id, reason)).rejects.toThrow(message);
    expect(await plansOf(app.db, opening.id)).toEqual([plan]);
  });
});
