import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKit, Kit, KitId, kitQuestions } from '@/lib/domain/kit';
import { firstPlan } from '@/lib/domain/opening/first-plan';
import { OpeningId } from '@/lib/domain/opening/opening';
import { PlanId } from '@/lib/domain/opening/plan';
import type { Plan } from '@/lib/domain/opening/plan';
import { minutesNeeded, plannedKit } from '@/lib/domain/opening/planned-kit';
import { aPlanSource, shippedPlanSource } from '@/tests/support/a-plan-source';
import { aBank, aKit, aKitTemplate, aQuestion, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aPlan, aSeat } from '@/tests/support/opening-builders';

const id = KitId.parse(uuid(1));

function questionsOf(kit: Kit): string[] {
  return kitQuestions(kit).map(({ question }) => question.id);
}

/** The built plan with another number of minutes for its stage. */
function planOf(minutes: number): Plan {
  return aPlan({ stages: aPlan().stages.map((stage) => ({ ...stage, minutes })) });
}

describe('plannedKit', () => {
  it('is the kit of the template for one who has all of it in its minutes', () => {
    expect(
      plannedKit(id, planOf(40), aSeat(1, ['teamwork', 'latency', 'monitoring']), aPlanSource()),
    ).toEqual(aKit());
  });

  it('is that of the template for every template of the shipped bank', () => {
    const source = shippedPlanSource();
    for (const template of source.templates) {
      const { role, level, stage, minutes, competencies } = template;
      const plan = aPlan({
        role,
        level,
        stages: [{ id: stage, title: 'A stage', template: template.id, minutes }],
        competencies: competencies.map((each) => ({
          id: each.id,
          points: 1,
          critical: false,
          repeated: false,
        })),
      });
      const seat = aSeat(1, competencies.map((each) => each.id).toReversed(), { stage });
      const bank = {
        ...source.bank,
        competencies: [...source.competencies],
        questions: [...source.questions],
      };
      expect(plannedKit(id, plan, seat, source)).toEqual(createKit(id, template, bank));
    }
  });

  it('shares the minutes of the stage out among the competencies that there are', () => {
    const kit = plannedKit(id, planOf(40), aSeat(1, ['latency', 'teamwork']), aPlanSource());
    expect(kit.minutes).toBe(40);
    expect(kit.parts.map(({ competency, minutes }) => [competency.id, minutes])).toEqual([
      ['latency', 15],
      ['teamwork', 15],
    ]);
  });

  it('asks one question on each before a second on any, and then as many as the minutes hold', () => {
    const source = aPlanSource();
    const seat = aSeat(1, ['monitoring', 'latency', 'teamwork']);
    expect(questionsOf(plannedKit(id, planOf(25), seat, source))).toEqual([
      'monitoring-first',
      'latency-first',
      'teamwork-first',
    ]);
    expect(questionsOf(plannedKit(id, planOf(30), seat, source))).toEqual([
      'monitoring-first',
      'monitoring-second',
      'latency-first',
      'teamwork-first',
    ]);
  });

  it('asks the best of the bank on a competency that the template lacks, after the template’s', () => {
    const lacking = aKitTemplate({
      competencies: aKitTemplate().competencies.filter((each) => each.id !== 'monitoring'),
    });
    const questions = [
      ...aBank().questions,
      aQuestion('for-others', 'monitoring', { levels: ['mid'] }),
      aQuestion('gone', 'monitoring', { retired: true }),
    ];
    const kit = plannedKit(
      id,
      planOf(25),
      aSeat(1, ['monitoring', 'latency', 'teamwork']),
      aPlanSource(aBank({ kits: [lacking], questions })),
    );
    expect(questionsOf(kit)).toEqual(['latency-first', 'teamwork-first', 'monitoring-first']);
  });

  it('takes shorter questions where the first ones are too long', () => {
    const questions = aBank().questions.map((each) =>
      each.id === 'teamwork-first' || each.id === 'latency-first' ? { ...each, minutes: 9 } : each,
    );
    const source = aPlanSource(aBank({ questions }));
    const seat = aSeat(1, ['monitoring', 'latency', 'teamwork']);
    expect(questionsOf(plannedKit(id, planOf(29), seat, source))).toEqual([
      'monitoring-first',
      'latency-first',
      'teamwork-second',
    ]);
    expect(minutesNeeded(planOf(29), seat, source)).toBe(25);
  });

  it('asks in a later stage what an earlier one does not', () => {
    const plan = aPlan({
      stages: [
        ...planOf(18).stages.map((stage) => ({ ...stage, id: 'one', template: null })),
        ...planOf(15).stages.map((stage) => ({ ...stage, id: 'two' })),
        ...planOf(13).stages.map((stage) => ({ ...stage, id: 'three', template: null })),
      ],
      seats: [
        aSeat(3, ['latency'], { stage: 'three' }),
        aSeat(1, ['latency'], { stage: 'one' }),
        aSeat(2, ['latency'], { stage: 'two' }),
      ],
    });
    const questions = [
      ...aBank().questions,
      ...[3, 4, 5].map((rank) => aQuestion(`extra-${rank}`, 'latency', { rank })),
    ];
    const source = aPlanSource(aBank({ questions }));
    const asked = ['one', 'two', 'three'].map((stage) =>
      plan.seats
        .filter((seat) => seat.stage === stage)
        .map((seat) => questionsOf(plannedKit(id, plan, seat, source))),
    );
    expect(asked).toEqual([[['extra-3', 'extra-4']], [['latency-first']], [['latency-second']]]);
  });

  it('asks the same in one stage, where two sit together', () => {
    const plan = aPlan({ seats: [aSeat(1, ['latency']), aSeat(2, ['latency'])] });
    const [one, two] = plan.seats.map((seat) => questionsOf(plannedKit(id, plan, seat, aPlanSource())));
    expect(one).toEqual(two);
  });

  it('asks again rather than nothing', () => {
    const stages = ['one', 'two'].map((stage) => ({ id: stage, title: stage, template: null, minutes: 60 }));
    const seats = [aSeat(1, ['latency'], { stage: 'one' }), aSeat(2, ['latency'], { stage: 'two' })];
    const plan = aPlan({ stages, seats });
    expect(questionsOf(plannedKit(id, plan, aSeat(2, ['latency'], { stage: 'two' }), aPlanSource()))).toEqual(
      ['latency-first'],
    );
  });

  it('brings an opening and a closing of its own to a stage without template', () => {
    const plan = aPlan({ stages: [{ id: 'chat', title: 'A chat', template: null, minutes: 30 }] });
    const kit = plannedKit(id, plan, aSeat(1, ['latency'], { stage: 'chat' }), aPlanSource());
    expect(Kit.parse(kit)).toEqual(kit);
    expect(kit).toMatchObject({ title: 'A chat', stage: 'chat', minutes: 30, answers: [] });
    expect(kit.opening.minutes + kit.closing.minutes + (kit.parts[0]?.minutes ?? 0)).toBe(30);
  });

  it('says why there is no kit where nothing could be asked', () => {
    expect(() => plannedKit(id, aPlan(), aSeat(1, []), aPlanSource())).toThrow(
      'no kit for this seat at “Technical interview”',
    );
  });

  it('fits into its stage whenever the shortest questions do, for every share of the shipped bank', () => {
    const source = shippedPlanSource();
    const mlops = source.templates.find((each) => each.id === 'mlops-senior-technical-interview');
    if (!mlops) throw new Error('The shipped bank has no such template');
    const { role, level } = mlops;
    const opening = OpeningId.parse(uuid(1));
    const plan = firstPlan(
      { id: PlanId.parse(uuid(1)), openingId: opening, role, level, at: NINE_O_CLOCK },
      source,
    );
    const all = plan.competencies.map((each) => each.id);
    const cases = fc.record({
      competencies: fc.subarray(all, { minLength: 1, maxLength: 8 }),
      stage: fc.constantFrom(...plan.stages),
      minutes: fc.integer({ min: 0, max: 120 }),
      elsewhere: fc.subarray(all, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(cases, ({ competencies, stage, minutes, elsewhere }) => {
        const seat = aSeat(1, competencies, { stage: stage.id });
        const planned: Plan = {
          ...plan,
          stages: plan.stages.map((each) => (each === stage ? { ...stage, minutes } : each)),
          seats: [seat, aSeat(2, elsewhere, { stage: 'technical-interview' })],
        };
        const kit = plannedKit(id, planned, seat, source);
        expect(Kit.parse(kit)).toEqual(kit);
        expect(plannedKit(id, planned, seat, source)).toEqual(kit);
        expect(kit.parts.map(({ competency }) => competency.id).toSorted()).toEqual(competencies.toSorted());
        const around = kit.opening.minutes + kit.closing.minutes;
        const asked = kitQuestions(kit);
        const needed = around + asked.reduce((sum, { question }) => sum + question.minutes, 0);
        const shared = around + kit.parts.reduce((sum, part) => sum + part.minutes, 0);
        expect(asked.every(({ question, competency }) => question.competency === competency.id)).toBe(true);
        expect(new Set(asked).size).toBe(asked.length);
        expect(needed <= minutes).toBe(minutesNeeded(planned, seat, source) <= minutes);
        expect(shared).toBe(Math.max(minutes, around));
      }),
      { seed: 20_260_302, numRuns: 150 },
    );
  });
});
