import { describe, expect, it } from 'vitest';
import { RoleId } from '@/lib/domain/bank/competency';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { firstPlan } from '@/lib/domain/opening/first-plan';
import { OpeningId } from '@/lib/domain/opening/opening';
import { Plan, PlanId } from '@/lib/domain/opening/plan';
import { planWarnings } from '@/lib/domain/opening/plan-warnings';
import { aPlanSource, shippedPlanSource } from '@/tests/support/a-plan-source';
import { aBank, aCompetency, aKitTemplate, NINE_O_CLOCK, uuid } from '@/tests/support/builders';

const first = {
  id: PlanId.parse(uuid(7)),
  openingId: OpeningId.parse(uuid(8)),
  role: RoleId.parse('mlops'),
  level: 'senior' as const,
  at: NINE_O_CLOCK,
};

describe('firstPlan', () => {
  it('has the stages of a loop in order, with the templates of the role and level', () => {
    const { stages } = firstPlan(first, shippedPlanSource());
    expect(stages.map(({ id, template }) => [id, template])).toEqual([
      ['application-screen', null],
      ['portfolio-review', null],
      ['first-call', 'mlops-senior-first-call'],
      ['technical-interview', 'mlops-senior-technical-interview'],
      ['ml-system-design', 'mlops-senior-ml-system-design'],
      ['deployment-exercise-review', 'mlops-senior-deployment-exercise-review'],
      ['incident-operations', 'mlops-senior-incident-operations'],
      ['behavioural', 'mlops-senior-behavioural'],
      ['language-and-communication', null],
      ['references', null],
    ]);
    expect(stages.find(({ id }) => id === 'ml-system-design')).toMatchObject({
      title: 'ML system design',
      minutes: 90,
    });
  });

  it('takes the twelve competencies that the templates give most minutes to, once each, with equal weights', () => {
    const source = shippedPlanSource();
    const { competencies } = firstPlan(first, source);
    const ids = competencies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    const parts = source.templates
      .filter(({ role, level }) => role === 'mlops' && level === 'senior')
      .flatMap((template) => template.competencies);
    const minutesOf = (each: string) =>
      parts.filter(({ id }) => id === each).reduce((sum, { minutes }) => sum + minutes, 0);
    const least = Math.min(...ids.map(minutesOf));
    const left = new Set<string>(parts.map(({ id }) => id));
    for (const id of ids) left.delete(id);
    expect(left.size).toBeGreaterThan(0);
    expect(Math.max(...[...left].map(minutesOf))).toBeLessThanOrEqual(least);
    expect(competencies.every((each) => each.points === 1 && !each.critical && !each.repeated)).toBe(true);
  });

  it.each(['applied-ml', 'mlops', 'ml-research', 'data-scientist-ml'])('is a valid plan for %s', (role) => {
    const source = shippedPlanSource();
    for (const level of ['mid', 'senior'] as const) {
      const plan = firstPlan({ ...first, role: RoleId.parse(role), level }, source);
      expect(Plan.parse(plan)).toEqual(plan);
      expect(plan).toMatchObject({ version: 1, reason: null, seats: [], lockedAt: null, frozen: null });
      // Nobody sits on it yet; nothing else is the matter.
      expect(new Set(planWarnings({ plan, people: [], source }).map(({ kind }) => kind))).toEqual(
        new Set(['no-owner']),
      );
    }
  });

  it('leaves out what is retired', () => {
    const bank = aBank({
      competencies: [
        aCompetency('monitoring'),
        aCompetency('latency', { retired: true }),
        aCompetency('teamwork'),
      ],
    });
    const { competencies } = firstPlan(first, aPlanSource(bank));
    expect(competencies.map(({ id }) => id)).toEqual(['monitoring', 'teamwork']);
  });

  it('tells two templates of one stage apart', () => {
    const second = aKitTemplate({ id: KitTemplateId.parse('second'), title: 'Z: a second one' });
    const { stages } = firstPlan(first, aPlanSource(aBank({ kits: [second, aKitTemplate()] })));
    expect(stages.filter(({ template }) => template !== null).map(({ id, title }) => [id, title])).toEqual([
      ['technical-interview', 'Technical interview'],
      ['second', 'Z: a second one'],
    ]);
  });

  it('has a stage once that a bank serves with a template of its own', () => {
    const review = aKitTemplate({ stage: 'portfolio-review' });
    const { stages } = firstPlan(first, aPlanSource(aBank({ kits: [review] })));
    expect(stages.filter(({ id }) => id === 'portfolio-review')).toEqual([
      { id: 'portfolio-review', title: 'Portfolio review', template: review.id, minutes: 40 },
    ]);
  });

  it('names a stage that it does not know by its slug', () => {
    const pairing = aKitTemplate({ stage: 'pair-programming' });
    const { stages } = firstPlan(first, aPlanSource(aBank({ kits: [pairing] })));
    expect(stages.map(({ title }) => title)).toContain('Pair programming');
  });
});
