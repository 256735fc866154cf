import fc from 'fast-check';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { NoteId } from '@/lib/domain/note';
import type { Change, Operation } from '@/lib/domain/operation';
import { RATINGS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { aNote, COMPETENCIES, NINE_O_CLOCK, uuid } from './builders';

const competency = fc.constantFrom(...COMPETENCIES).map((id) => CompetencyId.parse(id));
const instant = fc.integer({ min: 0, max: 3_600_000 }).map((after) => NINE_O_CLOCK + after);
const noteNumber = fc.integer({ min: 1, max: 4 });

/** Any change of a running interview but the seal. Registers are few, so that changes often meet. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('started'), of: fc.constant(''), value: fc.option(instant) }),
  fc.record({ field: fc.constant('ended'), of: fc.constant(''), value: fc.option(instant) }),
  fc.record({ field: fc.constant('draft'), of: fc.constant(''), value: fc.string() }),
  fc.record({
    field: fc.constant('focus'),
    of: fc.constant(''),
    value: competency.map((id) => QuestionId.parse(`${id}-first`)),
  }),
  fc.tuple(noteNumber, fc.option(fc.string({ minLength: 1 }))).map(([n, text]) => ({
    field: 'note' as const,
    of: NoteId.parse(uuid(n)),
    value: text === null ? null : aNote(n, { text }),
  })),
  fc.record({
    field: fc.constant('probe'),
    of: fc.constantFrom('monitoring-first/own' as const, 'monitoring-first/result' as const),
    value: fc.boolean(),
  }),
  fc.record({ field: fc.constant('rating'), of: competency, value: fc.option(fc.constantFrom(...RATINGS)) }),
  fc.record({ field: fc.constant('rationale'), of: competency, value: fc.string() }),
  fc.record({
    field: fc.constant('recommendation'),
    of: fc.constant(''),
    value: fc.option(fc.constantFrom(...RECOMMENDATIONS)),
  }),
);

/** The operations of one interview, in counter order from 1. */
export const someOperations: fc.Arbitrary<readonly Operation[]> = fc
  .array(anyChange, { minLength: 1, maxLength: 40 })
  .map((changes) => changes.map((change, i) => ({ ...change, counter: i + 1, at: NINE_O_CLOCK + i })));
