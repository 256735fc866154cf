import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { Insertion, kitWith } from '@/lib/domain/insertion';
import {
  addQuestion,
  Kit,
  kitCompetencies,
  kitQuestions,
  nextQuestion,
  questionInFocus,
} from '@/lib/domain/kit';
import { anInsertion } from '@/tests/support/an-insertion';
import { aKit, aQuestion, COMPETENCIES } from '@/tests/support/builders';

const IN_ASKING_ORDER = COMPETENCIES.flatMap((id) => [`${id}-first`, `${id}-second`]);

function idsOf(kit: Kit): readonly string[] {
  return kitQuestions(kit).map(({ question }) => question.id);
}

/** Insertions as they may follow each other in a call: after a question that is there by then, or is nowhere. */
const someInsertions = fc
  .uniqueArray(
    fc.record({
      n: fc.integer({ min: 1, max: 12 }),
      competency: fc.constantFrom(...COMPETENCIES, 'statistics', 'testing'),
      after: fc.constantFrom(...IN_ASKING_ORDER, 'extra-1', 'extra-2', 'extra-3', 'nowhere'),
    }),
    { selector: ({ n }) => n, maxLength: 12, size: 'max' },
  )
  .map((wanted) => {
    const there = new Set([...IN_ASKING_ORDER, 'nowhere']);
    return wanted.flatMap(({ n, competency, after }) => {
      if (!there.has(after)) return [];
      there.add(`extra-${n}`);
      return [anInsertion(`extra-${n}`, competency, after)];
    });
  });

describe('Insertion', () => {
  it('takes the built insertion', () => {
    const insertion = anInsertion('extra', 'latency', 'latency-first');
    expect(Insertion.parse(insertion)).toEqual(insertion);
  });
});

describe('addQuestion', () => {
  it('puts the question right after the one named, whatever competency it is of', () => {
    const kit = addQuestion(aKit(), anInsertion('extra', 'teamwork', 'monitoring-first'));
    expect(idsOf(kit)).toEqual(['monitoring-first', 'extra', ...IN_ASKING_ORDER.slice(1)]);
    expect(questionInFocus(kit, [QuestionId.parse('extra')]).competency.id).toBe('teamwork');
    expect(nextQuestion(kit, QuestionId.parse('monitoring-first'))?.question.id).toBe('extra');
    expect(nextQuestion(kit, QuestionId.parse('extra'))?.question.id).toBe('monitoring-second');
  });

  it('puts it last where the one named is not there, and after the last', () => {
    const stray = addQuestion(aKit(), anInsertion('extra', 'latency', 'nowhere'));
    expect(idsOf(stray)).toEqual([...IN_ASKING_ORDER, 'extra']);
    const last = addQuestion(aKit(), anInsertion('extra', 'latency', 'teamwork-second'));
    expect(idsOf(last)).toEqual([...IN_ASKING_ORDER, 'extra']);
  });

  it('has the later of two after the same question first', () => {
    const once = addQuestion(aKit(), anInsertion('extra-1', 'latency', 'monitoring-first'));
    const twice = addQuestion(once, anInsertion('extra-2', 'latency', 'monitoring-first'));
    expect(idsOf(twice).slice(0, 4)).toEqual(['monitoring-first', 'extra-2', 'extra-1', 'monitoring-second']);
  });

  it('keeps the minutes of a competency that the kit covers, and brings in one that it does not', () => {
    const known = addQuestion(aKit(), anInsertion('extra', 'latency', 'latency-first'));
    expect(known.parts.map(({ minutes }) => minutes)).toEqual(aKit().parts.map(({ minutes }) => minutes));
    const added = anInsertion('extra', 'statistics', 'latency-first');
    const kit = addQuestion(aKit(), { ...added, question: { ...added.question, minutes: 8 } });
    expect(kitCompetencies(kit).map(({ id }) => id)).toEqual([...COMPETENCIES, 'statistics']);
    expect(kit.parts.at(-1)?.minutes).toBe(8);
  });

  it('changes nothing for a question that the kit holds already', () => {
    const kit = aKit();
    expect(addQuestion(kit, anInsertion('latency-first', 'latency', 'monitoring-first'))).toBe(kit);
  });

  it('leaves the kit that it was given as it was', () => {
    const kit = aKit();
    addQuestion(kit, anInsertion('extra', 'latency', 'latency-first'));
    expect(kit).toEqual(aKit());
  });
});

describe('kitQuestions of a kit with an order', () => {
  it('follows the order, with what it does not name last, part by part', () => {
    const order = ['teamwork-second', 'elsewhere', 'monitoring-second'].map((id) => QuestionId.parse(id));
    expect(idsOf(aKit({ order }))).toEqual([
      'teamwork-second',
      'monitoring-second',
      'monitoring-first',
      'latency-first',
      'latency-second',
      'teamwork-first',
    ]);
  });
});

describe('kitWith', () => {
  it('is the very same kit where nothing came in', () => {
    const kit = aKit();
    expect(kitWith(kit, [])).toBe(kit);
  });

  it('inserts after what came in before', () => {
    const kit = kitWith(aKit(), [
      anInsertion('extra-1', 'latency', 'latency-first'),
      anInsertion('extra-2', 'teamwork', 'extra-1'),
    ]);
    expect(idsOf(kit).slice(2, 6)).toEqual(['latency-first', 'extra-1', 'extra-2', 'latency-second']);
  });

  it('puts each question right after the one named, and moves no other', () => {
    fc.assert(
      fc.property(someInsertions, (insertions) => {
        insertions.forEach((insertion, i) => {
          const before = idsOf(kitWith(aKit(), insertions.slice(0, i)));
          const place = before.indexOf(insertion.after) + 1 || before.length;
          const after = idsOf(kitWith(aKit(), insertions.slice(0, i + 1)));
          expect(after).toEqual(before.toSpliced(place, 0, insertion.question.id));
        });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is a valid kit, each question in it once and with the competency that it came in for', () => {
    fc.assert(
      fc.property(someInsertions, (insertions) => {
        const kit = kitWith(aKit(), insertions);
        expect(Kit.parse(kit)).toEqual(kit);
        expect(idsOf(kit)).toHaveLength(new Set(idsOf(kit)).size);
        const cameInFor = new Map(insertions.map(({ question, competency }) => [question.id, competency.id]));
        for (const { question, competency } of kitQuestions(kit))
          expect(competency.id).toBe(cameInFor.get(question.id) ?? question.competency);
        expect(kitQuestions(kit)).toHaveLength(IN_ASKING_ORDER.length + cameInFor.size);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('keeps the question as it came in, though the bank has another of the same id', () => {
    const own = aQuestion('extra', 'latency', { prompt: 'As I ask it.' });
    const insertion = { ...anInsertion('extra', 'latency', 'latency-first'), question: own };
    const inserted = kitQuestions(kitWith(aKit(), [insertion])).find(
      ({ question }) => question.id === own.id,
    );
    expect(inserted).toEqual({ question: own, competency: insertion.competency });
    expect(inserted?.competency.id).toBe(CompetencyId.parse('latency'));
  });
});
