import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import { firstPlan } from '@/lib/domain/opening/first-plan';
import { mayRate } from '@/lib/domain/opening/person';
import type { Plan } from '@/lib/domain/opening/plan';
import { planWarnings } from '@/lib/domain/opening/plan-warnings';
import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import { suggestAssignment } from '@/lib/domain/opening/suggest-assignment';
import { aPlanSource, shippedPlanSource } from '@/tests/support/a-plan-source';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { anOpening, aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';
import { panelCase } from '@/tests/support/panel-case';
import {
  allAssignments,
  countsOf,
  isLessSerious,
  isStrictlyLess,
  sharesOf,
  warningsByHand,
} from '@/tests/support/warnings-by-hand';

function viewOf(plan: Partial<Plan>, people = [1, 2, 3].map((n) => aPerson(n))): PlanInView {
  return { plan: aPlan(plan), people, source: aPlanSource() };
}

function heldBy(view: PlanInView): (readonly string[])[] {
  return suggestAssignment(view).seats.map(({ competencies }) => competencies);
}

describe('suggestAssignment', () => {
  it('leaves no warning that any other assignment would have avoided', () => {
    fc.assert(
      fc.property(panelCase, (view) => {
        const { seats } = suggestAssignment(view);
        const warnedIn = warningsByHand(view);
        const own = warnedIn(sharesOf(view, seats));
        const better = [...allAssignments(view)]
          .map((shares) => ({ shares, warned: warnedIn(shares) }))
          .find(({ warned }) => isStrictlyLess(warned, own) || isLessSerious(warned, own));
        expect(better && { ...better, counts: countsOf(better.warned), own: countsOf(own) }).toBeUndefined();
      }),
      { seed: 20_260_302, numRuns: 400 },
    );
  });

  it('is warned of as its plan is', () => {
    const dependent = new Set(['gone-person', 'too-many-interviews']);
    fc.assert(
      fc.property(panelCase, fc.array(fc.nat(63), { minLength: 3, maxLength: 3 }), (view, masks) => {
        const dealt = view.plan.seats.map((seat, i) => ({
          ...seat,
          competencies: view.plan.competencies.flatMap(({ id }, c) =>
            ((masks[i] ?? 0) >> c) & 1 ? [id] : [],
          ),
        }));
        for (const seats of [suggestAssignment(view).seats, dealt]) {
          const counts: Record<string, number> = {};
          const barred = new Set<string>();
          for (const { kind, seat } of planWarnings({ ...view, plan: { ...view.plan, seats: [...seats] } })) {
            // A seat is warned of once for each competency that its person may not rate.
            if (dependent.has(kind) || (kind === 'may-not-rate' && barred.has(seat ?? ''))) continue;
            if (kind === 'may-not-rate') barred.add(seat ?? '');
            counts[kind] = (counts[kind] ?? 0) + 1;
          }
          expect(counts).toEqual(countsOf(warningsByHand(view)(sharesOf(view, seats))));
        }
      }),
      { seed: 20_260_302, numRuns: 300 },
    );
  });

  it('is the same in whatever order people, seats and competencies come, and whatever the seats have', () => {
    fc.assert(
      fc.property(panelCase, fc.infiniteStream(fc.nat()), (view, chance) => {
        const shuffled = <T>(list: readonly T[]) => {
          const places = [...chance.take(list.length)];
          return list
            .map((each, i) => ({ each, place: places[i] ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ each }) => each);
        };
        const all = view.plan.competencies.map(({ id }) => id);
        const seats = shuffled(view.plan.seats).map((seat) => ({ ...seat, competencies: shuffled(all) }));
        const other = { ...view, people: shuffled(view.people), plan: { ...view.plan, seats } };
        const bySeat = (each: PlanInView) =>
          Object.fromEntries(suggestAssignment(each).seats.map(({ id, competencies }) => [id, competencies]));
        expect(bySeat(other)).toEqual(bySeat(view));
        const reordered = { ...view, plan: { ...view.plan, competencies: shuffled(view.plan.competencies) } };
        const asSets = (each: PlanInView) =>
          suggestAssignment(each).seats.map(({ competencies }) => competencies.toSorted());
        expect(asSets(reordered)).toEqual(asSets(view));
      }),
      { seed: 20_260_302, numRuns: 200 },
    );
  });

  it('gives a reason for every competency and names all who have it', () => {
    fc.assert(
      fc.property(panelCase, (view) => {
        const { seats, reasons } = suggestAssignment(view);
        view.plan.competencies.forEach(({ id }, i) => {
          expect(reasons[i]).toMatch(new RegExp(`^${id.toUpperCase()}: .+\\.$`));
          const names = seats
            .filter(({ competencies }) => competencies.includes(id))
            .flatMap(
              ({ person }) => view.people.find((each) => each.id === person && !each.shadowing)?.name ?? [],
            );
          expect(names.filter((name) => !reasons[i]?.includes(name))).toEqual([]);
        });
      }),
      { seed: 20_260_302, numRuns: 200 },
    );
  });

  it('keeps people and stages, and goes by the kit of the stage', () => {
    const stages = ['technical-interview', 'chat'].map((id, i) => ({
      id,
      title: id,
      template: i === 0 ? (aPlan().stages[0]?.template ?? null) : null,
      minutes: 60,
    }));
    const seats = [aSeat(1, []), aSeat(2, [])];
    expect(heldBy(viewOf({ stages, seats }))).toEqual([['latency', 'teamwork'], ['monitoring']]);
    const apart = [aSeat(1, [], { stage: 'chat' }), aSeat(2, [])];
    const { seats: given, reasons } = suggestAssignment(viewOf({ stages, seats: apart }));
    expect(given.map(({ competencies, ...seat }) => ({ ...seat, competencies: [] }))).toEqual(apart);
    expect(given.map(({ competencies }) => competencies.length)).toEqual([1, 2]);
    expect(reasons.filter((each) => each.includes('“chat”'))).toEqual([
      expect.stringContaining('it would bring a further warning at a stage whose kit asks about it'),
    ]);
  });

  it('gives what is critical to two people, of different seniority where it can', () => {
    const competencies = aPlan().competencies.map((each) => ({ ...each, critical: each.id === 'latency' }));
    const people = [aPerson(1), aPerson(2), aPerson(3, { seniority: 'junior' })];
    const view = viewOf({ competencies, seats: [aSeat(1, []), aSeat(2, []), aSeat(3, [])] }, people);
    const held = heldBy(view);
    expect(held.filter((each) => each.includes('latency'))).toHaveLength(2);
    expect(held[2]).toContain('latency');
    expect(suggestAssignment(view).reasons[1]).toContain(
      'since it is critical and two people have to rate it',
    );
  });

  it('assesses in two stages what is meant to be', () => {
    const stages = ['one', 'two'].map((id) => ({ id, title: id, template: null, minutes: 60 }));
    const competencies = aPlan().competencies.map((each) => ({ ...each, repeated: each.id === 'latency' }));
    const seats = [aSeat(1, [], { stage: 'one' }), aSeat(2, [], { stage: 'two' })];
    expect(heldBy(viewOf({ stages, competencies, seats })).every((each) => each.includes('latency'))).toBe(
      true,
    );
  });

  it('lets those who shadow rate along', () => {
    const people = [aPerson(1), aPerson(2, { shadowing: true, rates: [CompetencyId.parse('latency')] })];
    const { seats, reasons } = suggestAssignment(viewOf({ seats: [aSeat(1, []), aSeat(2, [])] }, people));
    expect(seats.map(({ competencies }) => competencies)).toEqual([
      ['monitoring', 'latency', 'teamwork'],
      ['latency'],
    ]);
    expect(reasons.at(-1)).toBe(
      'Person 2 at “Technical interview”: rates Latency along to learn; it makes nobody an owner.',
    );
  });

  it('says what nobody can have, and whom nothing is left for', () => {
    const none = [aPerson(1, { rates: [] }), aPerson(2)];
    expect(suggestAssignment(viewOf({ seats: [] })).reasons).toContain(
      'Latency: nobody sits on the panel yet.',
    );
    expect(suggestAssignment(viewOf({ seats: [aSeat(1, [])] }, none)).reasons).toEqual([
      'Monitoring: nobody, since nobody on the panel may rate it.',
      'Latency: nobody, since nobody on the panel may rate it.',
      'Teamwork: nobody, since nobody on the panel may rate it.',
      'Person 1 at “Technical interview”: nothing, since there is nothing that they could rate there without a further warning.',
    ]);
  });

  it('says who has too many, and why it is they', () => {
    const source = shippedPlanSource();
    const competencies = source.competencies
      .slice(0, 9)
      .map(({ id }) => ({ id, points: 1, critical: false, repeated: false }));
    const plan = aPlan({ competencies, stages: aPlan().stages.map((stage) => ({ ...stage, minutes: 480 })) });
    const seats = [aSeat(1, []), aSeat(2, [])];
    const { seats: given, reasons } = suggestAssignment({ ...viewOf({ ...plan, seats }), source });
    expect(given.map((each) => each.competencies.length).toSorted((a, b) => a - b)).toEqual([4, 5]);
    expect(reasons.at(-1)).toMatch(
      /^Person [12] has 5 competencies, so that as few people as possible have more than four/,
    );
  });

  it('shares the shipped loop out over six people without a warning that it could help', () => {
    const source = shippedPlanSource();
    const first = firstPlan(
      {
        id: aPlan().id,
        openingId: anOpening().id,
        role: RoleId.parse('mlops'),
        level: 'senior',
        at: NINE_O_CLOCK,
      },
      source,
    );
    const people = [1, 2, 3, 4, 5, 6].map((n) => aPerson(n));
    const kits = first.stages.filter(({ template }) => template !== null);
    const plan = { ...first, seats: kits.map(({ id }, i) => aSeat(i + 1, [], { stage: id })) };
    const { seats } = suggestAssignment({ plan, people, source });
    const warned = planWarnings({ plan: { ...plan, seats: [...seats] }, people, source });
    expect(warned.map(({ kind }) => kind)).toEqual(['too-many-interviews']);
    expect(
      seats.every(({ person, competencies }) =>
        people.some((each) => each.id === person && competencies.every((id) => mayRate(each, id))),
      ),
    ).toBe(true);
  });
});
