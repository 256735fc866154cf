import { describe, expect, it } from 'vitest';
import { createOpening } from '@/lib/app/create-opening';
import { deleteOpening } from '@/lib/app/delete-opening';
import { duplicateOpening } from '@/lib/app/duplicate-opening';
import { renameOpening } from '@/lib/app/rename-opening';
import { newestPlan, plansOf } from '@/lib/db/opening-repository';
import { BankId } from '@/lib/domain/bank/bank';
import { RoleId } from '@/lib/domain/bank/competency';
import { Plan } from '@/lib/domain/opening/plan';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { storeBank, storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

const ROLE = { bank: BankId.parse('small'), role: RoleId.parse('mlops'), level: 'senior' } as const;

describe('createOpening', () => {
  it('plans the stages and competencies that the bank proposes, with nobody on the panel', async () => {
    const app = createTestApp();
    await storeBank(app);
    const opening = await createOpening(app, { ...ROLE, title: ' Senior MLOps engineer ' });
    expect(opening).toMatchObject({ title: 'Senior MLOps engineer', createdAt: app.now(), deletedAt: null });
    const [plan, ...others] = await plansOf(app.db, opening.id);
    expect(others).toEqual([]);
    expect(Plan.parse(plan)).toEqual(plan);
    expect(plan).toMatchObject({ ...ROLE, version: 1, reason: null, seats: [], lockedAt: null });
    expect(plan?.competencies.map(({ id }) => id)).toEqual(['monitoring', 'latency', 'teamwork']);
    expect(plan?.stages.map(({ id }) => id)).toContain('technical-interview');
  });

  it.each([
    ['  ', 'small', /title/],
    ['x'.repeat(201), 'small', /title/],
    ['SRE', 'another', /bank/],
  ])('refuses %j from the bank %j in words, and stores nothing', async (title, bank, message) => {
    const app = createTestApp();
    await storeBank(app);
    await expect(createOpening(app, { ...ROLE, title, bank: BankId.parse(bank) })).rejects.toThrow(message);
    expect(await app.db.openings.count()).toBe(0);
    expect(await app.db.plans.count()).toBe(0);
  });
});

describe('duplicateOpening', () => {
  it('copies the newest plan with its panel, under ids of its own and not locked', async () => {
    const app = createTestApp();
    const locked = { lockedAt: NINE_O_CLOCK, frozen: { rubric: [], kits: [] } };
    const { opening, plan } = await storeOpening(app, { ...locked, version: 3, reason: 'One stage less.' });
    const copy = await duplicateOpening(app, opening);
    const copied = await newestPlan(app.db, copy.id);
    expect(copy.title).toBe('Senior MLOps engineer (copy)');
    expect(copied).toMatchObject({
      stages: plan.stages,
      competencies: plan.competencies,
      seats: [{ person: plan.seats[0]?.person, competencies: plan.seats[0]?.competencies }],
      version: 1,
      reason: null,
      lockedAt: null,
      frozen: null,
    });
    expect(copied?.seats[0]?.id).not.toBe(plan.seats[0]?.id);
    expect(await newestPlan(app.db, opening.id)).toEqual(plan);
  });

  it('finds room for the longest title', async () => {
    const app = createTestApp();
    const { opening } = await storeOpening(app);
    const copy = await duplicateOpening(app, { ...opening, title: 'x'.repeat(200) });
    expect(copy.title).toMatch(/^x{190} \(copy\)$/);
  });
});

describe('an opening', () => {
  it('is renamed, deleted and restored', async () => {
    const app = createTestApp();
    const { opening } = await storeOpening(app);
    await renameOpening(app, opening.id, ' SRE ');
    await expect(renameOpening(app, opening.id, '')).rejects.toThrow(/title/);
    expect(await app.db.openings.get(opening.id)).toEqual({ ...opening, title: 'SRE' });
    const restore = await deleteOpening(app, opening.id);
    expect(await app.db.openings.get(opening.id)).toMatchObject({ deletedAt: app.now() });
    await restore();
    expect(await app.db.openings.get(opening.id)).toEqual({ ...opening, title: 'SRE' });
  });
});
