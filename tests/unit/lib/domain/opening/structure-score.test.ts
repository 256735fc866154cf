import { describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/domain/opening/plan';
import { StructureComponent } from '@/lib/domain/opening/structure-component';
import { structureScore, structureTitle } from '@/lib/domain/opening/structure-score';
import { aPlanSource } from '@/tests/support/a-plan-source';
import { aBank, COMPETENCIES, NINE_O_CLOCK } from '@/tests/support/builders';
import { aPerson, aPlan, aSeat } from '@/tests/support/opening-builders';

const people = [aPerson(1), aPerson(2)];

function stateOf(component: StructureComponent, plan: Partial<Plan>, bank = aBank(), directory = people) {
  const score = structureScore({ plan: aPlan(plan), people: directory, source: aPlanSource(bank) });
  return score.find((each) => each.component === component)?.state;
}

/** The built bank with each of its questions changed. */
function bankWith(change: Partial<ReturnType<typeof aBank>['questions'][number]>, only = '') {
  return aBank({
    questions: aBank().questions.map((each) => (each.id.startsWith(only) ? { ...each, ...change } : each)),
  });
}

describe('structureScore', () => {
  it('has one line for each of the fifteen components, with a title of its own', () => {
    const score = structureScore({ plan: aPlan(), people, source: aPlanSource() });
    expect(score.map(({ component }) => component)).toEqual(StructureComponent.options);
    expect(new Set(score.map(({ title }) => title)).size).toBe(15);
    expect(score.every(({ component, title }) => title === structureTitle(component))).toBe(true);
  });

  it('says how to get a component exactly where it is not there', () => {
    for (const plan of [aPlan(), aPlan({ seats: [], attested: ['training'] })])
      for (const { state, how, why } of structureScore({ plan, people, source: aPlanSource() })) {
        expect(why).not.toBe('');
        expect(how === null).toBe(state === 'met' || state === 'vouched');
      }
  });

  it('has what the product sees to in every opening, and what a panel brings only with one', () => {
    const ofState = (plan: Partial<Plan>, state: string) =>
      StructureComponent.options.filter((component) => stateOf(component, plan) === state);
    expect(ofState({ seats: [] }, 'met')).toEqual([
      'candidate-questions-last',
      'rate-each-answer',
      'anchored-scales',
      'detailed-notes',
      'no-discussion-between',
      'statistical-prediction',
    ]);
    expect(ofState({ seats: [] }, 'missing')).toEqual([
      'job-analysis',
      'same-questions',
      'limited-prompting',
      'better-questions',
      'longer-interview',
      'multiple-interviewers',
      'same-interviewers',
      'training',
    ]);
  });

  it('takes the lead’s word for what only people know, and for nothing else', () => {
    const attested = [...StructureComponent.options];
    const vouched = structureScore({ plan: aPlan({ attested, seats: [] }), people, source: aPlanSource() });
    expect(vouched.filter(({ state }) => state === 'vouched').map(({ component }) => component)).toEqual([
      'job-analysis',
      'no-ancillary-information',
      'training',
    ]);
    expect(vouched.every(({ state, attestable }) => (state === 'vouched') === attestable)).toBe(true);
    expect(stateOf('job-analysis', {})).toBe('missing');
    expect(stateOf('no-ancillary-information', {})).toBe('partly');
  });

  it('looks at the questions that the kits ask', () => {
    expect(stateOf('limited-prompting', {})).toBe('met');
    expect(stateOf('limited-prompting', {}, bankWith({ probes: [] }, 'latency'))).toBe('partly');
    expect(stateOf('limited-prompting', {}, bankWith({ probes: [] }))).toBe('missing');
    const seats = [aSeat(1, ['monitoring']), aSeat(2, ['latency', 'teamwork'])];
    expect(stateOf('better-questions', { seats })).toBe('met');
    expect(stateOf('better-questions', { seats }, bankWith({ kind: 'knowledge' }, 'monitoring'))).toBe(
      'partly',
    );
    expect(stateOf('better-questions', { seats }, bankWith({ kind: 'case' }))).toBe('missing');
  });

  it('wants an hour and fifteen questions over all interviews', () => {
    const stages = (minutes: number) => aPlan().stages.map((stage) => ({ ...stage, minutes }));
    const many = aBank({
      questions: aBank().questions.flatMap((each) =>
        [1, 2, 3].map((n) => ({
          ...each,
          id: `${each.id}-${n}` as typeof each.id,
          rank: each.rank * 10 + n,
          minutes: 3,
        })),
      ),
      kits: aBank().kits.map((kit) => ({
        ...kit,
        competencies: kit.competencies.map((part) => ({
          ...part,
          questions: part.questions.flatMap((id) => [1, 2, 3].map((n) => `${id}-${n}` as typeof id)),
        })),
      })),
    });
    expect(stateOf('longer-interview', { stages: stages(90) }, many)).toBe('met');
    expect(stateOf('longer-interview', { stages: stages(45) }, many)).toBe('partly');
    expect(stateOf('longer-interview', { stages: stages(25) }, many)).toBe('missing');
    expect(stateOf('longer-interview', { stages: stages(90) })).toBe('missing');
  });

  it('counts the people who rate, and two on what is critical', () => {
    const seats = [aSeat(1, COMPETENCIES), aSeat(2, ['latency'])];
    const critical = (id: string) =>
      aPlan().competencies.map((each) => ({ ...each, critical: each.id === id }));
    expect(stateOf('multiple-interviewers', {})).toBe('missing');
    expect(stateOf('multiple-interviewers', { seats, competencies: critical('latency') })).toBe('met');
    expect(stateOf('multiple-interviewers', { seats, competencies: critical('teamwork') })).toBe('partly');
    const shadowing = [aPerson(1), aPerson(2, { shadowing: true })];
    expect(stateOf('multiple-interviewers', { seats }, aBank(), shadowing)).toBe('missing');
  });

  it('sees that somebody of the panel is gone', () => {
    const seats = [aSeat(1, COMPETENCIES), aSeat(2, ['latency'])];
    const gone = [aPerson(1), aPerson(2, { deletedAt: NINE_O_CLOCK })];
    expect(stateOf('same-interviewers', { seats })).toBe('met');
    expect(stateOf('same-interviewers', { seats }, aBank(), gone)).toBe('partly');
  });
});
