import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarks, readNote, typedForm } from '@/lib/domain/note';
import { aCompetency } from '@/tests/support/builders';

const competencies = ['latency', 'model-monitoring', '3'].map((id) => aCompetency(id));

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

describe('readNote', () => {
  it.each([
    ['#latency answered late', 'answered late', 'latency'],
    ['answered late #latency', 'answered late', 'latency'],
    ['answered #latency late', 'answered late', 'latency'],
    ['answered #Latency late', 'answered late', 'latency'],
    ['answered\n#latency\nlate', 'answered\nlate', 'latency'],
    ['answered #latency\nlate', 'answered\nlate', 'latency'],
    ['answered\n#latency late', 'answered\nlate', 'latency'],
    ['#3 three items', 'three items', '3'],
    ['#latency no, #model-monitoring', 'no,', 'model-monitoring'],
    ['#latency #model-monitoring both', 'both', 'model-monitoring'],
    ['#model-monitoring later #latency', 'later', 'latency'],
  ])('reads the tag off %j', (typed, text, competency) => {
    expect(readNote(typed, competencies)).toEqual({ text, competency, evidence: null, verbatim: false });
  });

  it.each(['+ #latency > late', '#latency +> late', '+>#latency late', '#latency + > late'])(
    'reads marks before and after the tag of %j',
    (typed) => {
      expect(readNote(typed, competencies)).toEqual({
        text: 'late',
        competency: 'latency',
        evidence: 'strong',
        verbatim: true,
      });
    },
  );

  it.each([
    '#4 of them',
    'C# and F#latency',
    '#latency-budget',
    'a ## b',
    '# heading',
    '#',
    '#latency, they said',
  ])('leaves %j as it is', (typed) => {
    expect(readNote(typed, competencies)).toMatchObject({ text: typed, competency: null });
  });

  it.each(['#latency', ' + #latency ', '#latency #3'])('finds no note in %j', (typed) => {
    expect(readNote(typed, competencies)).toBeNull();
  });

  it('reads a pasted text of nothing but tags at once', { timeout: 2000 }, () => {
    expect(readNote(`${'#latency '.repeat(10_000)}late`, competencies)?.text).toBe('late');
    expect(readNote('+#latency '.repeat(10_000), competencies)).toBeNull();
  });
});

describe('typedForm', () => {
  it('shows the tag only where the competency is not the given one', () => {
    const note = readNote('+> answered late #latency', competencies);
    if (!note) throw new Error('There is text');
    const [latency, monitoring] = competencies;
    expect(typedForm(note, monitoring?.id ?? null)).toBe('+> #latency answered late');
    expect(typedForm(note, null)).toBe('+> #latency answered late');
    expect(typedForm(note, latency?.id ?? null)).toBe('+> answered late');
    expect(typedForm({ ...note, competency: null }, latency?.id ?? null)).toBe('+> answered late');
  });

  it('is read back as the same note, whatever was typed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '+',
        '-',
        '−',
        '>',
        '#latency',
        '#3',
        '#4',
        '#',
        'C#',
        '+#latency',
        '#LATENCY',
        ' ',
        '\n',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const typed = fc.array(fc.tuple(word, fc.constantFrom('', ' ', '\n')), { maxLength: 8 });
    const own = fc.constantFrom(null, ...competencies.map(({ id }) => id));
    fc.assert(
      fc.property(typed, own, (words, question) => {
        const note = readNote(words.flat().join(''), competencies);
        if (!note) return;
        const again = readNote(typedForm(note, question), competencies);
        // The tag of the question's own competency goes without saying.
        const competency = note.competency === question ? null : note.competency;
        expect(again).toEqual({ ...note, competency });
      }),
      { seed: 20_260_302, numRuns: 2000 },
    );
  });
});
