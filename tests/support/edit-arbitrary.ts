import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { NoteId } from '@/lib/domain/note';
import type { Change } from '@/lib/domain/operation';
import { RATINGS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { aDraft } from './a-draft';
import { anInsertion } from './an-insertion';
import { aNote, COMPETENCIES, NINE_O_CLOCK, uuid } from './builders';
import type { Step } from './play';

const competency = fc.constantFrom(...COMPETENCIES).map((id) => CompetencyId.parse(id));
const question = fc.constantFrom('latency-first', 'latency-second').map((id) => QuestionId.parse(id));
const number = fc.constantFrom(1, 2);
const whole = fc.constant('' as const);

/** An edit that *Undo* takes back. Registers are few, so that edits often meet. */
export const edit: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    field: fc.constant('rating' as const),
    of: competency,
    value: fc.constantFrom(...RATINGS, null),
  }),
  fc.record({
    field: fc.constant('probe' as const),
    of: fc.constantFrom('latency-first/own' as const, 'latency-first/result' as const),
    value: fc.boolean(),
  }),
  fc.record({
    field: fc.constant('note' as const),
    of: fc.constantFrom(NoteId.parse(uuid(1)), NoteId.parse(uuid(2))),
    value: fc.option(fc.integer({ min: 1, max: 9 }).map((n) => aNote(n))),
  }),
  fc.record({
    field: fc.constant('recommendation' as const),
    of: whole,
    value: fc.constantFrom(...RECOMMENDATIONS, null),
  }),
  fc.record({ field: fc.constant('skipped' as const), of: question, value: fc.boolean() }),
  fc.tuple(number, question, fc.boolean()).map(([n, after, stands]): Change => {
    const insertion = anInsertion(`inserted-${n}`, 'latency', after);
    return { field: 'inserted', of: insertion.question.id, value: stands ? insertion : null };
  }),
  fc.record({
    field: fc.constant('wording' as const),
    of: fc.constantFrom('young', 'lazy'),
    value: fc.constantFrom('Their own word.', 'A quotation.', null),
  }),
);

/** A change that *Undo* leaves alone. */
export const passing: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('draft' as const), of: whole, value: fc.string().map(aDraft) }),
  fc.record({ field: fc.constant('rationale' as const), of: competency, value: fc.string() }),
  fc.record({
    field: fc.constant('visits' as const),
    of: question,
    value: fc.array(fc.integer({ min: NINE_O_CLOCK, max: NINE_O_CLOCK + 9 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ field: fc.constant('step' as const), of: whole, value: fc.nat({ max: 4 }) }),
);

/** Whatever a person may do in an interview, *Undo* among it. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: edit },
    { weight: 2, arbitrary: passing },
    { weight: 2, arbitrary: fc.array(fc.oneof(edit, passing), { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
  ),
  { maxLength: 40, size: 'max' },
);
