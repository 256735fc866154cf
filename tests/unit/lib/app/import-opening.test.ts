import { describe, expect, it } from 'vitest';
import { exportOpening } from '@/lib/app/export-opening';
import { importOpening } from '@/lib/app/import-opening';
import { newestPlan } from '@/lib/db/opening-repository';
import { openingTemplate } from '@/lib/domain/opening/opening-template';
import { anOpening, aPlan } from '@/tests/support/opening-builders';
import { storeBank, storeOpening } from '@/tests/support/stored-opening';
import { createTestApp } from '@/tests/support/test-app';

function asFile(value: unknown, name = 'plan.opening.json'): File {
  return new File([typeof value === 'string' ? value : JSON.stringify(value)], name);
}

const TEMPLATE = openingTemplate(anOpening(), aPlan());

describe('a template of an opening', () => {
  it('names nobody, and makes the same plan elsewhere', async () => {
    const app = createTestApp();
    const { opening, plan } = await storeOpening(app, { weightReason: 'It is the job.', bar: 3.5 });
    exportOpening(app, opening, plan);
    const [file] = app.saved;
    expect(file?.name).toMatch(/^opening-[0-9a-f]{8}\.json$/);
    expect(file?.text).not.toContain('Person 1');
    expect(file?.text).not.toContain(plan.seats[0]?.person);

    const elsewhere = createTestApp();
    await storeBank(elsewhere);
    const imported = await importOpening(elsewhere, asFile(file?.text, file?.name));
    const { id, openingId, createdAt } = (await newestPlan(elsewhere.db, imported.id)) ?? plan;
    expect(imported.title).toBe(opening.title);
    expect(await newestPlan(elsewhere.db, imported.id)).toEqual({
      ...plan,
      ...{ id, openingId, createdAt },
      seats: [],
    });
  });

  it.each([
    ['no JSON', '{', /plan\.opening\.json was refused/],
    ['another record', { format: 'evenhand-scorecard/1' }, /is not an Evenhand opening template/],
    ['a newer format', { ...TEMPLATE, format: 'evenhand-opening/2' }, /newer Evenhand/],
    ['a bad field', { ...TEMPLATE, bar: 9 }, /bar/],
    ['a stage twice', { ...TEMPLATE, stages: [TEMPLATE.stages[0], TEMPLATE.stages[0]] }, /is there twice/],
    ['another bank', { ...TEMPLATE, bank: 'other' }, /other, is not in this browser/],
    [
      'a competency that the bank lacks',
      { ...TEMPLATE, competencies: [{ ...TEMPLATE.competencies[0], id: 'cooking' }] },
      /does not have cooking/,
    ],
    ['too much', 'x'.repeat(1024 * 1024 + 1), /larger than 1 MB/],
  ])('is refused where it is %s, and nothing is stored', async (_what, value, message) => {
    const app = createTestApp();
    await storeBank(app);
    await expect(importOpening(app, asFile(value))).rejects.toThrow(message);
    expect(await app.db.openings.count()).toBe(0);
  });
});
