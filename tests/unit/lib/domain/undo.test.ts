import { foldRegisters } from '@/lib/domain/register';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import { interviewState } from '@/lib/domain/interview-state';
import type { Change, Operation } from '@/lib/domain/operation';
import { nextUndo } from '@/lib/domain/undo';
import { anInsertion } from '@/tests/support/an-insertion';
import { aNote } from '@/tests/support/builders';
import { edit, passing, steps } from '@/tests/support/edit-arbitrary';
import { append, play, undo, undoAll } from '@/tests/support/play';

function rate(of: CompetencyId, value: 1 | 2 | 3): Change {
  return { field: 'rating', of, value };
}

function stateAfter(operations: readonly Operation[]) {
  return interviewState(foldRegisters(operations));
}

/** The counters that the next *Undo* takes back. */
function undoneNext(operations: readonly Operation[]): readonly number[] {
  return nextUndo(operations).map(({ undoes }) => undoes);
}

const latency = CompetencyId.parse('latency');
const monitoring = CompetencyId.parse('monitoring');
const question = QuestionId.parse('latency-first');

const EDITS = ['note', 'probe', 'rating', 'recommendation', 'skipped', 'inserted', 'wording'];

describe('nextUndo', () => {
  it('finds nothing to undo in an untouched interview', () => {
    expect(nextUndo([])).toEqual([]);
  });

  it('sets the register of the newest edit to the value that it had before', () => {
    const operations = play([rate(latency, 1), rate(monitoring, 2), rate(latency, 3)]);
    expect(nextUndo(operations)).toEqual([{ change: rate(latency, 1), undoes: 3 }]);
  });

  it.each([
    [rate(latency, 1), null],
    [{ field: 'probe', of: 'latency-first/own', value: true }, false],
    [{ field: 'skipped', of: question, value: true }, false],
    [
      { field: 'inserted', of: question, value: anInsertion('latency-first', 'latency', 'monitoring-first') },
      null,
    ],
    [{ field: 'wording', of: 'young', value: 'A quotation.' }, null],
    [{ field: 'note', of: aNote().id, value: aNote() }, null],
    [{ field: 'recommendation', of: '', value: 'yes' }, null],
  ] satisfies [Change, boolean | null][])(
    'clears a register that the edit %j was the first to set',
    (first, empty) => {
      const { field, of } = first;
      expect(nextUndo(play([first]))).toEqual([{ change: { field, of, value: empty }, undoes: 1 }]);
    },
  );

  it('walks back, undo after undo', () => {
    const operations = play([rate(latency, 1), rate(latency, 2), rate(latency, 3)]);
    const first = undo(operations);
    const second = undo(first);
    const third = undo(second);
    const now = (each: readonly Operation[]) => stateAfter(each).ratings.get(latency);
    expect([operations, first, second, third].map(now)).toEqual([3, 2, 1, undefined]);
    expect(nextUndo(third)).toEqual([]);
  });

  it('goes on from an edit made after an undo', () => {
    const operations = play([rate(latency, 1), rate(latency, 2), 'undo', rate(latency, 3)]);
    expect(nextUndo(operations)).toEqual([{ change: rate(latency, 1), undoes: 4 }]);
    expect(undoneNext(undo(operations))).toEqual([1]);
  });

  it('brings back a note that was taken out', () => {
    const note = aNote(1);
    const operations = play([
      { field: 'note', of: note.id, value: note },
      { field: 'note', of: note.id, value: null },
    ]);
    expect(nextUndo(operations).map(({ change }) => change.value)).toEqual([note]);
  });

  it('takes the changes of one action back together, the last one first', () => {
    const split: readonly Change[] = [
      { field: 'note', of: aNote(1).id, value: aNote(1, { text: 'one' }) },
      { field: 'note', of: aNote(2).id, value: aNote(2, { text: 'two' }) },
    ];
    const whole: Change = { field: 'note', of: aNote(1).id, value: aNote(1, { text: 'one two' }) };
    const operations = play([rate(latency, 1), whole, split]);
    expect(nextUndo(operations)).toEqual([
      { change: { field: 'note', of: aNote(2).id, value: null }, undoes: 4 },
      { change: whole, undoes: 3 },
    ]);
    expect(undoneNext(undo(operations))).toEqual([2]);
  });

  it('brings a register that one action changed twice back to where it stood before the action', () => {
    const operations = play([rate(latency, 1), [rate(latency, 2), rate(latency, 3)], 'undo']);
    expect(stateAfter(operations).ratings.get(latency)).toBe(1);
    expect(undoneNext(operations)).toEqual([1]);
  });

  it('takes back of an action what is an edit, and leaves the way through the questions alone', () => {
    const returned: readonly Change[] = [
      { field: 'visits', of: question, value: [1, 2] },
      { field: 'skipped', of: question, value: false },
    ];
    const operations = play([{ field: 'skipped', of: question, value: true }, returned, 'undo']);
    expect(stateAfter(operations).skipped).toEqual(new Set([question]));
    expect(stateAfter(operations).visits).toEqual(new Map([[question, [1, 2]]]));
  });

  it('takes back the rest of an action of which a part is undone, as a crash in between may leave it', () => {
    const edits = play([rate(latency, 1), [rate(latency, 2), rate(monitoring, 3)]]);
    const half = append(edits, { field: 'rating', of: monitoring, value: null }, { undoes: 3 });
    expect(nextUndo(half)).toEqual([{ change: rate(latency, 1), undoes: 2 }]);
  });

  it('leaves typing and moving between questions alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(passing, fc.array(passing))), (changes) => {
        expect(nextUndo(play(changes))).toEqual([]);
      }),
    );
  });

  it('ends, undone as often as there are edits left, with every register as it was at the start', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { notes, probes, ratings, recommendation, skipped, insertions, keptWording } = stateAfter(
          undoAll(play(taken)),
        );
        expect({ notes, probes, ratings, recommendation, skipped, insertions, keptWording }).toEqual({
          notes: [],
          probes: new Set(),
          ratings: new Map(),
          recommendation: null,
          skipped: new Set(),
          insertions: [],
          keptWording: new Map(),
        });
      }),
    );
  });

  it('undoes each edit once, newest first', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, passing, fc.array(edit)), { maxLength: 40 }), (changes) => {
        const operations = play(changes);
        const undoes = undoAll(operations).flatMap((each) => each.undoes ?? []);
        const edits = operations.filter(({ field }) => EDITS.includes(field));
        expect(undoes).toEqual(edits.map(({ counter }) => counter).reverse());
      }),
    );
  });

  it('takes back one step: what stands after an action and its undo is what stood before', () => {
    fc.assert(
      fc.property(steps, fc.array(edit, { minLength: 1, maxLength: 4 }), (taken, last) => {
        const before = play(taken);
        const after = undo(play([last], before));
        // A register that was first set and then undone is there, holding nothing: the state is the same.
        expect(stateAfter(after)).toEqual(stateAfter(before));
        expect(undoneNext(after)).toEqual(undoneNext(before));
      }),
    );
  });

  it('counts an edit that was undone twice over, as two quick presses may record it, as undone once', () => {
    const edits = play([rate(latency, 1), rate(monitoring, 2)]);
    const undone = append(undo(edits), { field: 'rating', of: monitoring, value: null }, { undoes: 2 });
    expect(undoneNext(undone)).toEqual([1]);
  });
});
