import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '@/lib/domain/note';
import { readMarks } from '@/lib/domain/note';
import type { Rating } from '@/lib/domain/rating';
import { RATINGS } from '@/lib/domain/rating';
import { draftRationale } from '@/lib/domain/rationale-draft';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { aCompetency, aNote, COMPETENCIES, NINE_O_CLOCK } from '@/tests/support/builders';

const MONITORING = aCompetency('monitoring');

/** Notes on monitoring as typed, marks in front, a minute apart. */
function typed(...lines: string[]): Note[] {
  return lines.map((line, n) =>
    aNote(n + 1, {
      ...(readMarks(line) ?? { text: line }),
      competency: MONITORING.id,
      at: NINE_O_CLOCK + n * 60_000,
    }),
  );
}

function draft(lines: readonly string[], rating: Rating | null = 3): string {
  return draftRationale({ competency: MONITORING, rating, notes: typed(...lines) });
}

describe('draftRationale', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], ''],
    ['strong evidence', ['+ names metric and threshold'], 'Strong evidence: names metric and threshold.'],
    [
      'strong evidence before weak',
      ['- no owner for the alert', '+ names metric and threshold'],
      'Strong evidence: names metric and threshold. Weak evidence: no owner for the alert.',
    ],
    [
      'the first note and the most recent',
      ['+ first', '+ second', '+ third', '- one', '- two', '- three', '- four'],
      'Strong evidence: first; third. Weak evidence: one; four.',
    ],
    [
      "the candidate's words last, the most recent",
      ['> It missed late nights', '+ names metric', '- no owner', '> PSI over 0.2 paged us at night'],
      "Strong evidence: names metric. Weak evidence: no owner; in the candidate's words: “PSI over 0.2 paged us at night”.",
    ],
    [
      "the candidate's words beside evidence of one kind",
      ['> Too few to alert', '+ names metric'],
      "Strong evidence: names metric. In the candidate's words: “Too few to alert”.",
    ],
    [
      "the candidate's words alone",
      ['> one', '> two', '> three', 'asked twice'],
      "In the candidate's words: “one”; “three”.",
    ],
    [
      "the candidate's words as evidence, quoted in their place",
      ['+> We page at 0.2', '- no owner'],
      'Strong evidence: “We page at 0.2”. Weak evidence: no owner.',
    ],
    [
      'unmarked notes where there is nothing else',
      ['MAE 5.6 min', 'limit 5.0'],
      'Noted: MAE 5.6 min; limit 5.0.',
    ],
    [
      'a closing full stop once',
      ['+ Names the metric.', '- No owner. '],
      'Strong evidence: Names the metric. Weak evidence: No owner.',
    ],
    [
      'a question without a full stop',
      ['- who watches ranking now?'],
      'Weak evidence: who watches ranking now?',
    ],
    ['quotation marks once', ['> "I rolled it back."'], "In the candidate's words: “I rolled it back”."],
    [
      'inner quotation marks as they are',
      ['> "one" or "two"'],
      'In the candidate\'s words: “"one" or "two"”.',
    ],
    [
      'several lines as one',
      ['+ names metric,\n  threshold\r\nand owner'],
      'Strong evidence: names metric, threshold and owner.',
    ],
    [
      'the same words once',
      ['+ names the owner', '+ Names the owner', '- no date'],
      'Strong evidence: names the owner. Weak evidence: no date.',
    ],
    [
      'figures and signs as they are',
      ['+ p99 300 → 95 ms, +20 % - twice'],
      'Strong evidence: p99 300 → 95 ms, +20 % - twice.',
    ],
    ['nothing of a note without words', ['+ ...', '- no owner'], 'Weak evidence: no owner.'],
  ])('gives %s', (_, lines, text) => {
    expect(draft(lines)).toBe(text);
  });

  it.each<[string[], string]>([
    [[], 'Not assessed: nothing was noted.'],
    [['+ ...'], 'Not assessed: nothing was noted.'],
    [['names metric'], 'Not assessed: too little was noted: names metric.'],
    [
      ['> Too few to alert', '- no owner', '+ names metric'],
      'Not assessed: too little was noted: names metric; no owner; “Too few to alert”.',
    ],
  ])('says that it was not assessed, and what there is: %j', (lines, text) => {
    expect(draft(lines, 'not-assessed')).toBe(text);
  });

  it('does not depend on the level, or on its being open', () => {
    const lines = ['+ names metric', '- no owner'];
    const drafts = [null, 1, 2, 3, 4, 5].map((rating) => draft(lines, rating as Rating | null));
    expect(new Set(drafts)).toEqual(new Set(['Strong evidence: names metric. Weak evidence: no owner.']));
  });

  it('goes by the time of the notes, not by their order', () => {
    const notes = typed('+ first', '+ second', '+ third');
    const shuffled = [notes[1], notes[2], notes[0]].filter((note) => note !== undefined);
    expect(draftRationale({ competency: MONITORING, rating: 3, notes: shuffled })).toBe(
      'Strong evidence: first; third.',
    );
  });

  it('cuts a long note after a whole word', () => {
    const long =
      'compared logged values with recomputed ones over three weeks, found that four per cent differed, traced them to a time zone';
    expect(draft([`+ ${long} and wrote a check`])).toBe(
      'Strong evidence: compared logged values with recomputed ones over three weeks, found that four per cent differed, traced them to a time…',
    );
  });

  it('cuts no further than it must, and short notes leave their room to long ones', () => {
    const words = (word: string) => `${word} `.repeat(60).trim();
    const text = draft([
      `+ ${words('alpha')}`,
      '+ short',
      `- ${words('beta')}`,
      '- brief',
      `> ${words('gamma')}`,
    ]);
    expect(text).toMatch(
      /^Strong evidence: (alpha ){13,}alpha…; short\. Weak evidence: (beta ){17,}beta…; brief; in the/,
    );
    expect(text).toMatch(/: “(gamma ){13,}gamma…”\.$/);
    expect(text.length).toBeGreaterThan(385);
    expect(text.length).toBeLessThanOrEqual(400);
  });

  it('cuts an endless word between two characters', () => {
    expect(draft([`+ ${'👩🏽‍🔬'.repeat(40)}`])).toMatch(/^Strong evidence: (👩🏽‍🔬){10,}…$/u);
    expect(draft([`+ ${'王'.repeat(500)}`])).toBe(`Strong evidence: ${'王'.repeat(119)}…`);
  });

  it('adds no control characters and takes none over', () => {
    const text = draft(['+ \u202eabc\u2066 شبكة \u0007def', '> كشف الانحراف']);
    expect(text).toBe("Strong evidence: abc شبكة def. In the candidate's words: “كشف الانحراف”.");
  });

  describe('whatever was noted', () => {
    const anyNote = fc
      .record({
        text: fc.oneof(
          fc.constantFrom('names the metric.', 'no owner', 'who?', 'PSI over 0.2', '  ', '...', '“so”'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
          fc.lorem({ maxCount: 60 }),
        ),
        evidence: fc.constantFrom('strong' as const, 'weak' as const, null),
        verbatim: fc.boolean(),
        competency: fc
          .constantFrom(...COMPETENCIES, null)
          .map((id) => (id === null ? null : CompetencyId.parse(id))),
        at: fc.integer({ min: 0, max: 3_600_000 }),
      })
      .map((note) => aNote(1, note));
    const anyNotes = fc.array(anyNote, { maxLength: 14 });
    const anyRating = fc.constantFrom(null, ...RATINGS);

    it('keeps to the limit, to one line, and to the same words each time', () => {
      fc.assert(
        fc.property(anyNotes, anyRating, (notes, rating) => {
          const text = draftRationale({ competency: MONITORING, rating, notes });
          expect(text.length).toBeLessThanOrEqual(400);
          expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(draftRationale({ competency: MONITORING, rating, notes: structuredClone(notes) })).toBe(
            text,
          );
        }),
        { seed: 11, numRuns: 400 },
      );
    });

    it('has no word that is not in a note on the competency', () => {
      const headings =
        /(?:^| )(?:Strong evidence|Weak evidence|Noted|Not assessed: too little was noted|In the candidate's words|in the candidate's words): /g;
      // Words of letters alone, so that headings, separators and quotation marks can be told from what was noted.
      const wordy = fc.array(
        fc
          .tuple(anyNote, fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 }))
          .map(([note, words]) => ({ ...note, text: words.join(' ') })),
        { maxLength: 10 },
      );
      fc.assert(
        fc.property(wordy, anyRating, (notes, rating) => {
          const text = draftRationale({ competency: MONITORING, rating, notes });
          const own = notes.filter(({ competency }) => competency === MONITORING.id);
          const pieces =
            text === 'Not assessed: nothing was noted.'
              ? []
              : text.split(headings).flatMap((part) => part.split(/; |\.$/));
          for (const piece of pieces
            .map((each) => each.replace(/[“”….;]/g, ''))
            .filter((each) => each !== '')) {
            expect(own.filter((note) => `${note.text} `.startsWith(`${piece} `))).not.toEqual([]);
          }
          for (const [, quotation] of text.matchAll(/“([^”]*)”/g)) {
            const words = quotation?.replace('…', '') ?? '';
            expect(
              own.filter((note) => note.verbatim && `${note.text} `.startsWith(`${words} `)),
            ).not.toEqual([]);
          }
        }),
        { seed: 12, numRuns: 400 },
      );
    });

    it('takes no notice of notes on other competencies', () => {
      fc.assert(
        fc.property(anyNotes, anyRating, (notes, rating) => {
          const own = notes.filter(({ competency }) => competency === MONITORING.id);
          expect(draftRationale({ competency: MONITORING, rating, notes })).toBe(
            draftRationale({ competency: MONITORING, rating, notes: own }),
          );
        }),
        { seed: 13, numRuns: 300 },
      );
    });
  });

  it('brings no wording of its own that would be pointed out', () => {
    for (const lines of [['+ a', '- b', '> c'], ['> c'], ['d']]) {
      for (const rating of RATINGS) expect(checkWording(draft(lines, rating))).toEqual([]);
    }
  });
});
