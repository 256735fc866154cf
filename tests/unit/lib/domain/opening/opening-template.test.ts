import { describe, expect, it } from 'vitest';
import { OpeningId } from '@/lib/domain/opening/opening';
import { openingTemplate, planFromTemplate } from '@/lib/domain/opening/opening-template';
import { Plan, PlanId } from '@/lib/domain/opening/plan';
import { NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { anOpening, aPlan } from '@/tests/support/opening-builders';

describe('openingTemplate', () => {
  it('names nobody, and holds no id, date or kit', () => {
    const plan = aPlan({
      lockedAt: NINE_O_CLOCK,
      frozen: { rubric: [], kits: [] },
      reason: 'Ana left',
      version: 2,
    });
    const text = JSON.stringify(openingTemplate(anOpening(), plan));
    expect(text).not.toMatch(/Ana|seats|person|lockedAt|frozen|[0-9a-f]{8}-[0-9a-f]{4}|17\d{11}/);
  });
});

describe('planFromTemplate', () => {
  it('is a first plan that asks the same, with nobody on its panel', () => {
    const weighted = aPlan().competencies.map((each, i) => ({ ...each, points: i + 1, critical: i === 0 }));
    const plan = aPlan({ competencies: weighted, weightReason: 'Monitoring decides.', bar: 3.5, version: 4 });
    const made = planFromTemplate(openingTemplate(anOpening(), plan), {
      id: PlanId.parse(uuid(21)),
      openingId: OpeningId.parse(uuid(22)),
      at: NINE_O_CLOCK + 1,
    });
    expect(made).toEqual({
      ...plan,
      id: uuid(21),
      openingId: uuid(22),
      version: 1,
      seats: [],
      createdAt: NINE_O_CLOCK + 1,
    });
    expect(Plan.parse(made)).toEqual(made);
  });
});
