import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { interviewState } from '@/lib/domain/interview-state';
import { NoteId } from '@/lib/domain/note';
import type { Change, Operation } from '@/lib/domain/operation';
import { RATINGS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import { nextUndo } from '@/lib/domain/undo';
import { aNote, COMPETENCIES, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { foldOperations } from '@/tests/support/fold-operations';

const competency = fc.constantFrom(...COMPETENCIES).map((id) => CompetencyId.parse(id));

/** An edit that *Undo* takes back. */
const edit: fc.Arbitrary<Change> = fc.oneof(
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
    of: fc.constant('' as const),
    value: fc.constantFrom(...RECOMMENDATIONS, null),
  }),
);

/** A change that *Undo* leaves alone. */
const passing: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ field: fc.constant('draft' as const), of: fc.constant('' as const), value: fc.string() }),
  fc.record({ field: fc.constant('rationale' as const), of: competency, value: fc.string() }),
  fc.record({
    field: fc.constant('focus' as const),
    of: fc.constant('' as const),
    value: fc.constantFrom(QuestionId.parse('latency-first'), QuestionId.parse('latency-second')),
  }),
);

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: edit },
    { weight: 2, arbitrary: passing },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
  ),
  { maxLength: 40 },
);

function append(operations: readonly Operation[], change: Change, undoes?: number): readonly Operation[] {
  const counter = operations.length + 1;
  return [
    ...operations,
    { ...change, counter, at: NINE_O_CLOCK + counter, ...(undoes === undefined ? {} : { undoes }) },
  ];
}

function undo(operations: readonly Operation[]): readonly Operation[] {
  const next = nextUndo(operations);
  return next ? append(operations, next.change, next.undoes) : operations;
}

/** Plays a person's steps from an untouched interview on. */
function play(taken: readonly (Change | 'undo')[]): readonly Operation[] {
  return taken.reduce<readonly Operation[]>(
    (done, step) => (step === 'undo' ? undo(done) : append(done, step)),
    [],
  );
}

function undoAll(operations: readonly Operation[]): readonly Operation[] {
  const after = undo(operations);
  return after === operations ? operations : undoAll(after);
}

function rate(of: CompetencyId, value: 1 | 2 | 3): Change {
  return { field: 'rating', of, value };
}

const latency = CompetencyId.parse('latency');
const monitoring = CompetencyId.parse('monitoring');

describe('nextUndo', () => {
  it('finds nothing to undo in an untouched interview', () => {
    expect(nextUndo([])).toBeNull();
  });

  it('sets the register of the newest edit to the value that it had before', () => {
    const operations = play([rate(latency, 1), rate(monitoring, 2), rate(latency, 3)]);
    expect(nextUndo(operations)).toEqual({ change: rate(latency, 1), undoes: 3 });
  });

  it('clears a register that the edit was the first to set', () => {
    expect(nextUndo(play([rate(latency, 1)]))).toEqual({
      change: { field: 'rating', of: 'latency', value: null },
      undoes: 1,
    });
    expect(nextUndo(play([{ field: 'probe', of: 'latency-first/own', value: true }]))?.change.value).toBe(
      false,
    );
  });

  it('walks back, undo after undo', () => {
    const operations = play([rate(latency, 1), rate(latency, 2), rate(latency, 3)]);
    const first = undo(operations);
    const second = undo(first);
    const third = undo(second);
    const now = (each: readonly Operation[]) => interviewState(foldOperations(each)).ratings.get(latency);
    expect([operations, first, second, third].map(now)).toEqual([3, 2, 1, undefined]);
    expect(nextUndo(third)).toBeNull();
  });

  it('goes on from an edit made after an undo', () => {
    const operations = play([rate(latency, 1), rate(latency, 2), 'undo', rate(latency, 3)]);
    expect(nextUndo(operations)).toEqual({ change: rate(latency, 1), undoes: 4 });
    expect(nextUndo(undo(operations))?.undoes).toBe(1);
  });

  it('brings back a note that was taken out', () => {
    const note = aNote(1);
    const operations = play([
      { field: 'note', of: note.id, value: note },
      { field: 'note', of: note.id, value: null },
    ]);
    expect(nextUndo(operations)?.change.value).toEqual(note);
  });

  it('leaves typing and moving between questions alone', () => {
    fc.assert(
      fc.property(fc.array(passing), (changes) => {
        expect(nextUndo(play(changes))).toBeNull();
      }),
    );
  });

  it('ends, undone as often as there are edits left, with every register as it was at the start', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const undone = undoAll(play(taken));
        const { notes, probes, ratings, recommendation } = interviewState(foldOperations(undone));
        expect({ notes, probes, ratings, recommendation }).toEqual({
          notes: [],
          probes: new Set(),
          ratings: new Map(),
          recommendation: null,
        });
      }),
    );
  });

  it('undoes each edit once, newest first', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, passing), { maxLength: 40 }), (changes) => {
        const operations = play(changes);
        const undoes = undoAll(operations).flatMap((each) => each.undoes ?? []);
        const edits = operations.filter(({ field }) =>
          ['note', 'probe', 'rating', 'recommendation'].includes(field),
        );
        expect(undoes).toEqual(edits.map(({ counter }) => counter).reverse());
      }),
    );
  });

  it('takes back one step: what stands after edit and undo is what stood before', () => {
    fc.assert(
      fc.property(steps, edit, (taken, last) => {
        const before = play(taken);
        const after = undo(append(before, last));
        // A register that was first set and then undone is there, holding nothing: the state is the same.
        expect(interviewState(foldOperations(after))).toEqual(interviewState(foldOperations(before)));
        expect(nextUndo(after)?.undoes).toBe(nextUndo(before)?.undoes);
      }),
    );
  });

  it('counts an edit that was undone twice over, as two quick presses may record it, as undone once', () => {
    const edits = play([rate(latency, 1), rate(monitoring, 2)]);
    const undone = append(undo(edits), { field: 'rating', of: monitoring, value: null }, 2);
    expect(nextUndo(undone)?.undoes).toBe(1);
  });
});
