import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Plan } from '@/lib/domain/opening/plan';
import { planWarnings } from '@/lib/domain/opening/plan-warnings';
import type { PlanInView } from '@/lib/domain/opening/plan-in-view';
import { aPlanSource } from '@/tests/support/a-plan-source';
import { aBank, aCompetency, COMPETENCIES, NINE_O_CLOCK } from '@/tests/support/builders';
import { aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';

const two = ['one', 'two'].map((id) => ({ id, title: `Stage ${id}`, template: null, minutes: 60 }));

function warningsOf(plan: Partial<Plan>, view: Partial<PlanInView> = {}) {
  return planWarnings({
    plan: aPlan(plan),
    people: [1, 2, 3].map((n) => aPerson(n)),
    source: aPlanSource(),
    ...view,
  });
}

function competencies(changed: Partial<Plan['competencies'][number]>): Plan['competencies'] {
  return aPlan().competencies.map((each) => (each.id === 'latency' ? { ...each, ...changed } : each));
}

describe('planWarnings', () => {
  it('finds nothing in a plan whose competencies each have one owner with time', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it('misses an owner where nobody has a competency, or only one who shadows', () => {
    const seats = [aSeat(1, ['monitoring']), aSeat(2, ['latency'])];
    const people = [aPerson(1), aPerson(2, { shadowing: true })];
    expect(warningsOf({ seats }, { people }).map(({ kind, competency }) => [kind, competency])).toEqual([
      ['no-owner', 'latency'],
      ['no-owner', 'teamwork'],
    ]);
  });

  it('sees what is assessed in two stages, unless that is meant or it is critical', () => {
    const seats = [aSeat(1, COMPETENCIES, { stage: 'one' }), aSeat(2, ['latency'], { stage: 'two' })];
    const [found, ...others] = warningsOf({ stages: two, seats });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'asked-twice', competency: 'latency' });
    expect(found?.text).toContain('Latency is assessed in 2 stages: Stage one and Stage two.');
    expect(warningsOf({ stages: two, seats, competencies: competencies({ repeated: true }) })).toEqual([]);
    expect(warningsOf({ stages: two, seats, competencies: competencies({ critical: true }) })).toEqual([]);
    const people = [aPerson(1), aPerson(2, { shadowing: true })];
    expect(warningsOf({ stages: two, seats }, { people })).toEqual([]);
  });

  it('lets two sit in one stage', () => {
    expect(warningsOf({ seats: [aSeat(1, COMPETENCIES), aSeat(2, ['latency'])] })).toEqual([]);
  });

  it('wants two people on what is critical, not two seats of one', () => {
    const critical = competencies({ critical: true });
    const sameTwice = [
      aSeat(1, COMPETENCIES, { stage: 'one' }),
      aSeat(2, ['latency'], { stage: 'two', person: aPerson(1).id }),
    ];
    const found = warningsOf({ stages: two, seats: sameTwice, competencies: critical });
    expect(found.map(({ kind }) => kind)).toEqual(['too-few-raters']);
    expect(found[0]?.text).toContain('Latency is critical, and only one person rates it.');
    expect(warningsOf({ seats: [], competencies: critical }).map(({ kind }) => kind)).toEqual([
      'no-owner',
      'no-owner',
      'no-owner',
      'too-few-raters',
    ]);
  });

  it('counts the minutes of the shortest questions, opening and closing', () => {
    const stages = (minutes: number) => aPlan().stages.map((stage) => ({ ...stage, minutes }));
    expect(warningsOf({ stages: stages(25) })).toEqual([]);
    const [found] = warningsOf({ stages: stages(24) });
    expect(found).toMatchObject({
      kind: 'too-many-questions',
      seat: aSeat(1).id,
      stage: 'technical-interview',
    });
    expect(found?.text).toContain('Person 1 at “Technical interview” needs 25 minutes');
  });

  it('counts what one person has over all seats, each competency once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const source = aPlanSource(aBank({ competencies: ids.map((id) => aCompetency(id)) }));
    const plan = aPlan({
      stages: two,
      competencies: ids.map((id) => ({
        id: CompetencyId.parse(id),
        points: 1,
        critical: false,
        repeated: true,
      })),
    });
    const seatsOf = (...shares: readonly (readonly string[])[]) =>
      shares.map((share, i) =>
        aSeat(i + 1, share, { stage: i === 0 ? 'one' : 'two', person: aPerson(1).id }),
      );
    const kinds = (...shares: readonly (readonly string[])[]) =>
      warningsOf({ ...plan, seats: seatsOf(...shares) }, { source }).flatMap(({ kind, person }) =>
        kind === 'too-many-competencies' ? [person] : [],
      );
    expect(kinds(['a', 'b', 'c'], ['d', 'e'])).toEqual([aPerson(1).id]);
    expect(kinds(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual([]);
  });

  it('sees more than four interviews', () => {
    const stages = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      title: id.toUpperCase(),
      template: null,
      minutes: 60,
    }));
    const [first] = aPlan().competencies;
    const plan = { stages, competencies: first ? [{ ...first, repeated: true }] : [] };
    const seats = stages.map(({ id }, i) =>
      aSeat(i + 1, ['monitoring'], { stage: id, person: aPerson(1).id }),
    );
    expect(warningsOf({ ...plan, seats: seats.slice(1) })).toEqual([]);
    expect(warningsOf({ ...plan, seats }).map(({ kind }) => kind)).toEqual(['too-many-interviews']);
  });

  it('sees what somebody may not rate, a seat with nothing to rate, and one whose person is gone', () => {
    const people = [
      aPerson(1, { rates: ['monitoring', 'teamwork'].map((id) => CompetencyId.parse(id)) }),
      aPerson(2),
      aPerson(3, { deletedAt: NINE_O_CLOCK }),
    ];
    const seats = [aSeat(1, COMPETENCIES), aSeat(2, []), aSeat(3, ['latency']), aSeat(4, ['latency'])];
    expect(warningsOf({ seats }, { people }).map(({ kind, seat }) => [kind, seat])).toEqual([
      ['may-not-rate', aSeat(1).id],
      ['gone-person', aSeat(3).id],
      ['gone-person', aSeat(4).id],
      ['empty-seat', aSeat(2).id],
    ]);
  });

  it('sees a competency on which the bank has nothing to ask', () => {
    const questions = aBank().questions.filter(({ competency }) => competency !== 'teamwork');
    const found = warningsOf({}, { source: aPlanSource(aBank({ questions })) });
    expect(found.map(({ kind, competency }) => [kind, competency])).toEqual([['no-question', 'teamwork']]);
  });

  it('asks why the weights differ', () => {
    const unequal = competencies({ points: 3 });
    expect(warningsOf({ competencies: unequal }).map(({ kind }) => kind)).toEqual(['no-weight-reason']);
    expect(warningsOf({ competencies: unequal, weightReason: ' ' })).toHaveLength(1);
    expect(warningsOf({ competencies: unequal, weightReason: 'Latency is what fails here.' })).toEqual([]);
  });
});
