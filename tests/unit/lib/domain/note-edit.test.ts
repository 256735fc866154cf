import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { NoteId, typedForm } from '@/lib/domain/note';
import { editedNote, splitNote, splitsAt } from '@/lib/domain/note-edit';
import { aCompetency, aNote, uuid } from '@/tests/support/builders';

const [monitoring, latency, teamwork] = ['monitoring', 'latency', 'teamwork'].map((id) =>
  CompetencyId.parse(id),
);
if (!monitoring || !latency || !teamwork) throw new Error('There are three');
const competencies = [monitoring, latency].map((id) => aCompetency(id));
const context = { competencies, own: monitoring };
const newId = NoteId.parse(uuid(2));

describe('editedNote', () => {
  it('reads text, marks and tag anew, and keeps the rest', () => {
    const note = aNote(1, { evidence: 'weak', verbatim: true });
    expect(editedNote(note, '+ #latency other words', context)).toEqual({
      ...note,
      text: 'other words',
      evidence: 'strong',
      verbatim: false,
      competency: latency,
    });
    expect(editedNote(note, ' + #latency', context)).toBeNull();
  });

  it('goes back to the competency of the question where the tag is taken out', () => {
    const note = aNote(1, { competency: latency });
    expect(editedNote(note, 'Note 1', context)?.competency).toBe(monitoring);
    expect(editedNote(note, 'Note 1', { ...context, own: null })?.competency).toBeNull();
  });

  it('stays with no competency unless a tag names one', () => {
    const note = aNote(1, { competency: null });
    expect(editedNote(note, 'other', context)?.competency).toBeNull();
    expect(editedNote(note, '#monitoring other', context)?.competency).toBe(monitoring);
  });

  it('changes nothing where the typed form is left as it was', () => {
    const note = fc.record({
      evidence: fc.constantFrom('strong' as const, 'weak' as const, null),
      verbatim: fc.boolean(),
      // Teamwork has left the interview.
      competency: fc.constantFrom(null, monitoring, latency, teamwork),
      text: fc.constantFrom('one', 'one\n two', 'C# and #4', 'p99 > 300 - twice'),
    });
    const own = fc.constantFrom(null, monitoring, latency);
    fc.assert(
      fc.property(note, own, (overrides, question) => {
        const before = aNote(1, overrides);
        const after = editedNote(before, typedForm(before, question), { competencies, own: question });
        expect(after).toEqual(before);
      }),
      { seed: 20_260_302 },
    );
  });
});

describe('splitNote', () => {
  it('gives the first the id and the second the same marks, time, competency and question', () => {
    const note = aNote(1, { evidence: 'strong', verbatim: true, competency: latency });
    const typed = '+> #latency we paged and then we slept';
    const notes = splitNote(note, typed, typed.indexOf('and'), newId, context);
    expect(notes).toEqual([
      { ...note, text: 'we paged' },
      { ...note, id: newId, text: 'and then we slept', splitFrom: note.id },
    ]);
  });

  it('reads the marks and the tag that the second has of its own', () => {
    const typed = '+ paged at once - no runbook #latency';
    const [first, second] = splitNote(aNote(), typed, typed.indexOf('-'), newId, context) ?? [];
    expect(first).toMatchObject({ text: 'paged at once', evidence: 'strong', competency: monitoring });
    expect(second).toMatchObject({ text: 'no runbook', evidence: 'weak', competency: latency });
  });

  it('is refused exactly where one of the two would be without text', () => {
    const carets = [0, 1, 2, 3, 4];
    const splits = carets.map((caret) => splitNote(aNote(), '+ ab', caret, newId, context) !== null);
    expect(splits).toEqual([false, false, false, true, false]);
    expect(carets.map((caret) => splitsAt('+ ab', caret, competencies))).toEqual(splits);
  });

  it('loses no word between two words', () => {
    const words = fc.array(fc.constantFrom('paged', 'C#', '#4', 'at', '99'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const typed = `+ ${before.join(' ')} ${after.join(' ')}`;
        const notes = splitNote(aNote(), typed, `+ ${before.join(' ')}`.length, newId, context);
        expect(notes?.map(({ text }) => text)).toEqual([before.join(' '), after.join(' ')]);
      }),
      { seed: 20_260_302 },
    );
  });
});
