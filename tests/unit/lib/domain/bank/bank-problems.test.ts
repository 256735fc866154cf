import { describe, expect, it } from 'vitest';
import { Bank } from '@/lib/domain/bank/bank';
import { bankProblems } from '@/lib/domain/bank/bank-problems';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import type { KitTemplate } from '@/lib/domain/bank/kit-template';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { QuestionId } from '@/lib/domain/bank/question';
import { aBank, aCompetency, aKitTemplate, aQuestion } from '@/tests/support/builders';

type Part = KitTemplate['competencies'][number];

function part(id: string, questions: readonly string[], minutes = 10): Part {
  return { id: CompetencyId.parse(id), minutes, questions: questions.map((each) => QuestionId.parse(each)) };
}

/** The built bank with one kit of the given parts, whose minutes add up. */
function withParts(...competencies: readonly Part[]): Bank {
  const minutes = competencies.reduce((sum, each) => sum + each.minutes, 10);
  return aBank({ kits: [aKitTemplate({ competencies: [...competencies], minutes })] });
}

describe('bankProblems', () => {
  it('finds none in a valid bank', () => {
    expect(bankProblems(Bank.parse(aBank()))).toEqual([]);
  });

  it.each([
    ['competencies', { competencies: [...aBank().competencies, aCompetency('latency')] }, 3, 'latency'],
    [
      'questions',
      { questions: [...aBank().questions, aQuestion('latency-first', 'latency')] },
      6,
      'latency-first',
    ],
    ['kits', { kits: [aKitTemplate(), aKitTemplate()] }, 1, 'mlops-senior-technical'],
  ])('names an id that %s use twice', (list, overrides, index, id) => {
    expect(bankProblems(aBank(overrides))).toEqual([
      { path: [list, index, 'id'], message: `the id "${id}" is used twice` },
    ]);
  });

  it('names every repetition of an id but the first use', () => {
    const kits = [aKitTemplate(), aKitTemplate(), aKitTemplate()];
    expect(bankProblems(aBank({ kits })).map(({ path }) => path[1])).toEqual([1, 2]);
  });

  it('names a question whose competency is not there', () => {
    const bank = aBank({ questions: [...aBank().questions, aQuestion('stray', 'statistics')] });
    expect(bankProblems(bank)).toEqual([
      { path: ['questions', 6, 'competency'], message: 'there is no competency "statistics"' },
    ]);
  });

  it.each([39, 41])('names a kit of %i minutes whose parts add up to 40', (minutes) => {
    expect(bankProblems(aBank({ kits: [aKitTemplate({ minutes })] }))).toEqual([
      { path: ['kits', 0, 'minutes'], message: `the parts add up to 40, not to ${minutes} minutes` },
    ]);
  });

  it('names a competency and a question of a kit that are not there', () => {
    expect(bankProblems(withParts(part('statistics', ['power'])))).toEqual([
      { path: ['kits', 0, 'competencies', 0, 'id'], message: 'there is no competency "statistics"' },
      { path: ['kits', 0, 'competencies', 0, 'questions', 0], message: 'there is no question "power"' },
    ]);
  });

  it('names a question that a kit asks under another competency', () => {
    expect(bankProblems(withParts(part('latency', ['latency-first', 'teamwork-first'])))).toEqual([
      {
        path: ['kits', 0, 'competencies', 0, 'questions', 1],
        message: '"teamwork-first" belongs to the competency "teamwork"',
      },
    ]);
  });

  it('names a question that a kit asks twice', () => {
    expect(
      bankProblems(withParts(part('latency', ['latency-first', 'latency-second', 'latency-first']))),
    ).toEqual([
      { path: ['kits', 0, 'competencies', 0, 'questions', 2], message: '"latency-first" is asked twice' },
    ]);
  });

  it('lets two kits ask the same question', () => {
    const second = aKitTemplate({ id: KitTemplateId.parse('mlops-senior-second-call') });
    expect(bankProblems(aBank({ kits: [aKitTemplate(), second] }))).toEqual([]);
  });

  // Such a kit gives a scorecard that rates the competency twice, which no reader takes.
  it('names a competency that a kit covers twice', () => {
    const bank = withParts(part('latency', ['latency-first']), part('latency', ['latency-second']));
    expect(bankProblems(bank).map(({ path }) => path)).toEqual([['kits', 0, 'competencies', 1, 'id']]);
  });

  // A ticked probe is known by its question and id, so two of one id are ticked together.
  it('names a probe id that a question uses twice', () => {
    const [first, ...rest] = aBank().questions;
    if (!first) throw new Error('The built bank has six questions');
    const bank = aBank({
      questions: [{ ...first, probes: [...first.probes, ...first.probes.slice(0, 1)] }, ...rest],
    });
    expect(bankProblems(bank).map(({ path }) => path)).toEqual([['questions', 0, 'probes', 2, 'id']]);
  });

  it('names a role that the bank does not have', () => {
    const roles = [RoleId.parse('astronaut')];
    const bank = aBank({
      competencies: [aCompetency('monitoring', { roles }), ...aBank().competencies.slice(1)],
      questions: [aQuestion('monitoring-first', 'monitoring', { roles }), ...aBank().questions.slice(1)],
      kits: [aKitTemplate({ role: RoleId.parse('astronaut') })],
    });
    expect(bankProblems(bank).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        ['competencies', 0, 'roles', 0],
        ['questions', 0, 'roles', 0],
        ['kits', 0, 'role'],
      ]),
    );
  });
});
