import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { NoteId } from '@/lib/domain/note';
import type { Change, Field, Operation } from '@/lib/domain/operation';
import { OutcomeKind } from '@/lib/domain/outcome';
import { RATINGS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { aPause } from './a-pause';
import { anInsertion } from './an-insertion';
import { aNote, COMPETENCIES, NINE_O_CLOCK, uuid } from './builders';

const competency = fc.constantFrom(...COMPETENCIES).map((id) => CompetencyId.parse(id));
const question = fc.constantFrom(...COMPETENCIES).map((id) => QuestionId.parse(`${id}-first`));
const instant = fc.integer({ min: 0, max: 3_600_000 }).map((after) => NINE_O_CLOCK + after);
const number = fc.integer({ min: 1, max: 4 });
const minute = fc.integer({ min: 0, max: 60 });
const whole = fc.constant('' as const);
const text = fc.string({ maxLength: 20 });

/** A change of each field but the seal and the amendment, which have rules of their own. */
const CHANGES = {
  scheduled: fc.record({ field: fc.constant('scheduled'), of: whole, value: fc.option(instant) }),
  started: fc.record({ field: fc.constant('started'), of: whole, value: fc.option(instant) }),
  available: fc.record({
    field: fc.constant('available'),
    of: whole,
    value: fc.option(fc.integer({ min: 1, max: 480 })),
  }),
  pause: fc.tuple(number, minute, fc.option(minute)).map(([n, from, to]) => {
    const pause = aPause(n, from, to);
    return { field: 'pause' as const, of: pause.id, value: pause };
  }),
  ended: fc.record({ field: fc.constant('ended'), of: whole, value: fc.option(instant) }),
  outcome: fc.record({
    field: fc.constant('outcome'),
    of: whole,
    value: fc.option(
      fc.record({
        kind: fc.constantFrom(...OutcomeKind.options),
        details: text,
        scored: fc.boolean(),
      }),
    ),
  }),
  visits: fc.record({
    field: fc.constant('visits'),
    of: question,
    value: fc.array(instant, { minLength: 1, maxLength: 3 }),
  }),
  skipped: fc.record({ field: fc.constant('skipped'), of: question, value: fc.boolean() }),
  inserted: fc.tuple(number, question, fc.boolean()).map(([n, after, stands]) => {
    const insertion = anInsertion(`inserted-${n}`, 'latency', after);
    return { field: 'inserted' as const, of: insertion.question.id, value: stands ? insertion : null };
  }),
  probe: fc.record({
    field: fc.constant('probe'),
    of: fc.constantFrom('monitoring-first/own' as const, 'monitoring-first/result' as const),
    value: fc.boolean(),
  }),
  note: fc.tuple(number, fc.option(fc.string({ minLength: 1 }))).map(([n, words]) => ({
    field: 'note' as const,
    of: NoteId.parse(uuid(n)),
    value: words === null ? null : aNote(n, { text: words }),
  })),
  rating: fc.record({
    field: fc.constant('rating'),
    of: competency,
    value: fc.option(fc.constantFrom(...RATINGS)),
  }),
  rationale: fc.record({ field: fc.constant('rationale'), of: competency, value: text }),
  wording: fc.record({
    field: fc.constant('wording'),
    of: fc.constantFrom('rationale/latency/young', 'note/1/lazy'),
    value: fc.option(text),
  }),
  recommendation: fc.record({
    field: fc.constant('recommendation'),
    of: whole,
    value: fc.option(fc.constantFrom(...RECOMMENDATIONS)),
  }),
  facts: fc.record({ field: fc.constant('facts'), of: whole, value: text }),
  'handover-in': fc.record({ field: fc.constant('handover-in'), of: whole, value: text }),
  'handover-out': fc.record({ field: fc.constant('handover-out'), of: whole, value: text }),
  draft: fc.record({
    field: fc.constant('draft'),
    of: whole,
    value: text.map((words) => ({ text: words, start: 0, end: words.length })),
  }),
  scroll: fc.record({ field: fc.constant('scroll'), of: question, value: fc.nat({ max: 2000 }) }),
  step: fc.record({ field: fc.constant('step'), of: whole, value: fc.nat({ max: 4 }) }),
};

/** So that no field is forgotten. */
const EVERY_FIELD: Readonly<Record<Exclude<Field, 'sealed' | 'amendment'>, fc.Arbitrary<Change>>> = CHANGES;

/** Any change of a running interview but the seal. Registers are few, so that changes often meet. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(...Object.values(EVERY_FIELD));

/** The operations of one interview, in counter order from 1. */
export const someOperations: fc.Arbitrary<readonly Operation[]> = fc
  .array(anyChange, { minLength: 1, maxLength: 40, size: 'max' })
  .map((changes) => changes.map((change, i) => ({ ...change, counter: i + 1, at: NINE_O_CLOCK + i })));
