import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarks, typedForm } from '@/lib/domain/note';

describe('readMarks', () => {
  it.each([
    ['named the metric', { text: 'named the metric', evidence: null, verbatim: false }],
    ['+ named the metric', { text: 'named the metric', evidence: 'strong', verbatim: false }],
    ['+named the metric', { text: 'named the metric', evidence: 'strong', verbatim: false }],
    ['- no figure', { text: 'no figure', evidence: 'weak', verbatim: false }],
    ['− no figure', { text: 'no figure', evidence: 'weak', verbatim: false }],
    ['> I rolled it back', { text: 'I rolled it back', evidence: null, verbatim: true }],
    ['+> I rolled it back', { text: 'I rolled it back', evidence: 'strong', verbatim: true }],
    ['> - I left it running', { text: 'I left it running', evidence: 'weak', verbatim: true }],
  ])('reads %j', (typed, marks) => {
    expect(readMarks(typed)).toEqual(marks);
  });

  it('counts the first of two signs', () => {
    expect(readMarks('+- half an answer')?.evidence).toBe('strong');
    expect(readMarks('-+ half an answer')?.evidence).toBe('weak');
  });

  it('leaves marks within the text alone', () => {
    expect(readMarks('p99 > 300 ms, +20 % - twice')).toEqual({
      text: 'p99 > 300 ms, +20 % - twice',
      evidence: null,
      verbatim: false,
    });
  });

  it('keeps the lines of a text and drops the blanks around it', () => {
    expect(readMarks('  first line\n  second line\n\n')?.text).toBe('first line\n  second line');
  });

  it.each(['', '   ', '\n\t', '+', ' - ', '>>', '+ >\n'])('finds no note in %j', (typed) => {
    expect(readMarks(typed)).toBeNull();
  });

  it('reads a pasted text with a long run of blanks within it at once', { timeout: 2000 }, () => {
    const text = `before${' '.repeat(99_000)}after`;
    expect(readMarks(`+ ${text}`)).toEqual({ text, evidence: 'strong', verbatim: false });
  });

  it('loses no text and reads back what typedForm writes', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => /^[^+\-−>\s](.*\S)?$/su.test(each));
    const marks = fc.record({
      text,
      evidence: fc.constantFrom('strong' as const, 'weak' as const, null),
      verbatim: fc.boolean(),
    });
    fc.assert(
      fc.property(marks, (note) => {
        expect(readMarks(typedForm(note))).toEqual(note);
        expect(readMarks(` ${typedForm(note)} `)).toEqual(note);
      }),
    );
  });

  it('never gives a text that is empty or padded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('+', '-', '>', ' ', '\n', 'a') }), (typed) => {
        const text = readMarks(typed)?.text ?? 'none';
        expect(text).toBe(text.trim());
        expect(text).not.toBe('');
      }),
    );
  });
});
