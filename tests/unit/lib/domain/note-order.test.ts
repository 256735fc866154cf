import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/lib/domain/note';
import { notesInOrder } from '@/lib/domain/note-order';
import { registersOf } from '@/lib/domain/register';
import { aNote } from '@/tests/support/builders';
import { NotesOnPaper } from '@/tests/support/notes-on-paper';
import type { PaperStep } from '@/tests/support/notes-on-paper';

function textsOf(paper: NotesOnPaper): readonly string[] {
  return notesInOrder(paper.registers()).map(({ text }) => text);
}

const place = fc.nat({ max: 30 });
const write = fc.record({ do: fc.constant('write' as const) });
const split = fc.record({
  do: fc.constant('split' as const),
  note: place,
  word: fc.integer({ min: 1, max: 9 }),
});
const edit = fc.record({ do: fc.constant('edit' as const), note: place });
const remove = fc.record({ do: fc.constant('remove' as const), note: place });
const bringBack = fc.record({ do: fc.constant('bring back' as const), note: place });

function after(steps: readonly PaperStep[]): NotesOnPaper {
  const paper = new NotesOnPaper();
  for (const step of steps) paper.take(step);
  return paper;
}

describe('notesInOrder', () => {
  it('is empty for no notes', () => {
    expect(notesInOrder([])).toEqual([]);
  });

  it('puts what was split off right after what it was split from', () => {
    const paper = after([{ do: 'write' }, { do: 'write' }, { do: 'split', note: 0, word: 1 }]);
    expect(textsOf(paper)).toEqual(['a1', 'a2 a3 a4 a5 a6', 'b1 b2 b3 b4 b5 b6']);
  });

  it('puts the later of two splits of one note first, as its words stood', () => {
    const paper = after([
      { do: 'write' },
      { do: 'split', note: 0, word: 4 },
      { do: 'split', note: 0, word: 2 },
      { do: 'split', note: 1, word: 1 },
    ]);
    expect(textsOf(paper)).toEqual(['a1 a2', 'a3', 'a4', 'a5 a6']);
  });

  it('keeps what was split off in its place when the note that it came from is removed', () => {
    const paper = after([
      { do: 'write' },
      { do: 'write' },
      { do: 'split', note: 0, word: 1 },
      { do: 'remove', note: 0 },
    ]);
    expect(textsOf(paper)).toEqual(['a2 a3 a4 a5 a6', 'b1 b2 b3 b4 b5 b6']);
  });

  it('keeps it there when the removed note was itself split off', () => {
    const paper = after([
      { do: 'write' },
      { do: 'write' },
      { do: 'split', note: 0, word: 2 },
      { do: 'split', note: 1, word: 2 },
      { do: 'remove', note: 1 },
    ]);
    expect(textsOf(paper)).toEqual(['a1 a2', 'a5 a6', 'b1 b2 b3 b4 b5 b6']);
  });

  it('has a note whose origin is not here among the others, by when it was written', () => {
    const stray = aNote(7, { text: 'stray', splitFrom: aNote(9).id });
    const registers = [aNote(1), stray, aNote(2)].map((value, i) => ({
      field: 'note' as const,
      of: value.id,
      value,
      first: i + 1,
      last: i + 1,
    }));
    expect(notesInOrder(registers).map(({ text }) => text)).toEqual(['Note 1', 'stray', 'Note 2']);
  });

  it('reads as the text did before it was split, word for word', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(write, split, split), { maxLength: 40, size: 'max' }), (steps) => {
        const paper = after(steps);
        const words = textsOf(paper).join(' ');
        expect(words).toBe(textsOf(after(steps.filter((step) => step.do === 'write'))).join(' '));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is the order on paper, whatever is written, split and edited', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(write, split, edit), { maxLength: 40, size: 'max' }), (steps) => {
        const paper = after(steps);
        expect(notesInOrder(paper.registers()).map(({ id }) => id)).toEqual(paper.ids());
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is the order on paper, whatever is removed and brought back as well', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(write, split, edit, remove, bringBack), { maxLength: 40, size: 'max' }),
        (steps) => {
          const paper = after(steps);
          expect(notesInOrder(paper.registers()).map(({ id }) => id)).toEqual(paper.ids());
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('is the order of writing while nothing is split, whatever is edited, removed and brought back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(write, edit, remove, bringBack), { maxLength: 40, size: 'max' }),
        (steps) => {
          const paper = after(steps);
          const shown = notesInOrder(paper.registers());
          expect(shown.map(({ id }) => id)).toEqual(paper.ids());
          expect(shown.map(startOf)).toEqual(shown.map(startOf).toSorted());
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it('follows from the registers alone, in whatever order they are read', () => {
    const shuffled = fc
      .array(fc.oneof(write, split, edit), { maxLength: 30, size: 'max' })
      .map((steps) => after(steps).registers())
      .chain((registers) =>
        fc
          .shuffledSubarray([...registers], { minLength: registers.length })
          .map((mixed) => ({ registers, mixed })),
      );
    fc.assert(
      fc.property(shuffled, ({ registers, mixed }) => {
        expect(notesInOrder(registersOf(mixed, 'note'))).toEqual(notesInOrder(registers));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** The first letter of a note, which tells when its text was first written. */
function startOf({ text }: Note): string {
  return text.charAt(0);
}
