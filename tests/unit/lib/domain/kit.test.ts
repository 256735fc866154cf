import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { contentHash } from '@/lib/domain/content-hash';
import {
  competencyTitle,
  createKit,
  Kit,
  kitCompetencies,
  KitId,
  kitQuestions,
  nextQuestion,
  previousQuestion,
  questionInFocus,
} from '@/lib/domain/kit';
import { aBank, aKit, aKitTemplate, COMPETENCIES, uuid } from '@/tests/support/builders';

const IN_ASKING_ORDER = COMPETENCIES.flatMap((id) => [`${id}-first`, `${id}-second`]);

function kitOf(template = aKitTemplate(), bank = aBank()): Kit {
  return createKit(KitId.parse(uuid(7)), template, { ...bank, hash: contentHash(bank) });
}

describe('createKit', () => {
  it('takes the snapshot that the template asks for, in its order', () => {
    const template = aKitTemplate();
    const [monitoring, latency] = template.competencies;
    if (!monitoring || !latency) throw new Error('The built template covers three competencies');
    const kit = kitOf({
      ...template,
      competencies: [{ ...latency, questions: latency.questions.toReversed() }, monitoring],
    });
    expect(kit.parts.map(({ competency, minutes }) => [competency.id, minutes])).toEqual([
      ['latency', 10],
      ['monitoring', 10],
    ]);
    expect(kitQuestions(kit).map(({ question }) => question.id)).toEqual([
      'latency-second',
      'latency-first',
      'monitoring-first',
      'monitoring-second',
    ]);
  });

  it('says which bank it was taken from', () => {
    expect(kitOf().bank).toEqual({ id: 'small', version: '1.0.0', hash: contentHash(aBank()) });
  });

  it('holds the whole anchors, signals and probes', () => {
    const bank = aBank();
    const [first] = kitQuestions(kitOf());
    expect(first?.competency).toEqual(bank.competencies[0]);
    expect(first?.question).toEqual(bank.questions[0]);
  });

  it('makes a valid kit', () => {
    expect(Kit.parse(kitOf())).toEqual(kitOf());
  });

  it.each([
    ['competencies', aBank({ competencies: [] }), 'monitoring'],
    ['questions', aBank({ questions: [] }), 'monitoring-first'],
  ])('names what the bank lacks of %s', (_list, bank, missing) => {
    expect(() => kitOf(aKitTemplate(), bank)).toThrow(`"${missing}"`);
  });
});

describe('Kit', () => {
  it.each([
    ['no part', { parts: [] }],
    ['a part without questions', { parts: aKit().parts.map((part) => ({ ...part, questions: [] })) }],
    ['no minutes', { minutes: 0 }],
    ['a title of two lines', { title: 'One\nTwo' }],
  ])('refuses a kit with %s', (_what, overrides) => {
    expect(Kit.safeParse(aKit(overrides)).success).toBe(false);
  });
});

describe('kitCompetencies and kitQuestions', () => {
  it('follow the order in which the kit is gone through', () => {
    expect(kitCompetencies(aKit()).map(({ id }) => id)).toEqual(COMPETENCIES);
    expect(kitQuestions(aKit()).map(({ question }) => question.id)).toEqual(IN_ASKING_ORDER);
  });
});

describe('questionInFocus', () => {
  it('is the question of that id, with its competency', () => {
    const { question, competency } = questionInFocus(aKit(), [QuestionId.parse('latency-second')]);
    expect([question.id, competency.id]).toEqual(['latency-second', 'latency']);
  });

  it.each([[[]], [[QuestionId.parse('of-another-kit')]]])('is the first question for %j', (trail) => {
    expect(questionInFocus(aKit(), trail).question.id).toBe('monitoring-first');
  });

  it('throws for a kit without questions', () => {
    expect(() => questionInFocus(aKit({ parts: [] }), [])).toThrow(uuid(1));
  });
});

describe('nextQuestion', () => {
  it('goes through every question once, across competencies, and ends', () => {
    const kit = aKit();
    const visited: string[] = [];
    let at = questionInFocus(kit, []).question.id;
    for (let next = nextQuestion(kit, at); next; next = nextQuestion(kit, at)) {
      visited.push(at);
      at = next.question.id;
    }
    expect([...visited, at]).toEqual(IN_ASKING_ORDER);
  });
});

describe('previousQuestion', () => {
  it('goes back through every question and stops at the first', () => {
    const kit = aKit();
    const before = kitQuestions(kit).map(({ question }) => previousQuestion(kit, question.id)?.question.id);
    expect(before).toEqual([undefined, ...IN_ASKING_ORDER.slice(0, -1)]);
  });
});

describe('competencyTitle', () => {
  it("is the snapshot's title, or the id of a competency that the kit does not hold", () => {
    expect(competencyTitle(aKit(), CompetencyId.parse('latency'))).toBe('Latency');
    expect(competencyTitle(aKit(), CompetencyId.parse('statistics'))).toBe('statistics');
  });
});
