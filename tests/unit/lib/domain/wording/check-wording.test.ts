import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording } from '@/lib/domain/wording/check-wording';
import { BEHAVIOUR_SENTENCES } from './behaviour-sentences';
import { IRRELEVANT_SENTENCES } from './irrelevant-sentences';
import { PERSON_SENTENCES } from './person-sentences';
import { TECHNICAL_SENTENCES } from './technical-sentences';
import { UNLAWFUL_SENTENCES } from './unlawful-sentences';

const FLAGGED = Object.entries({
  ...UNLAWFUL_SENTENCES,
  ...IRRELEVANT_SENTENCES,
  ...PERSON_SENTENCES,
}).flatMap(([rule, sentences]) => sentences.map((sentence) => [rule, sentence] as const));
const CLEAN = [...TECHNICAL_SENTENCES, ...BEHAVIOUR_SENTENCES];

function rulesFoundIn(text: string): string[] {
  return [...new Set(checkWording(text).map(({ rule }) => rule))];
}

function wordsFoundIn(text: string): string[] {
  return checkWording(text).map(({ words }) => words);
}

describe('checkWording', { timeout: 30_000 }, () => {
  it.each(FLAGGED)('finds %s in "%s"', (rule, sentence) => {
    expect(rulesFoundIn(sentence)).toEqual([rule]);
  });

  it.each(CLEAN)('lets pass "%s"', (sentence) => {
    expect(checkWording(sentence)).toEqual([]);
  });

  it.each([
    ['unlawful', UNLAWFUL_SENTENCES],
    ['irrelevant', IRRELEVANT_SENTENCES],
    ['person', PERSON_SENTENCES],
  ] as const)('calls what it finds there %s', (kind, sentences) => {
    const kinds = Object.values(sentences).flatMap((each) =>
      checkWording(each.join('\n')).map((found) => found.kind),
    );
    expect(new Set(kinds)).toEqual(new Set([kind]));
  });

  it('says what it found, where, why, and what to write instead', () => {
    expect(checkWording('Cut p99 by half. Seemed nervous at first.')).toEqual([
      {
        rule: 'temperament',
        kind: 'person',
        start: 24,
        end: 31,
        words: 'nervous',
        why: expect.stringContaining('temperament') as string,
        instead: expect.stringContaining('paused for a minute') as string,
      },
    ]);
  });

  it('finds each of several, in order of appearance', () => {
    const text =
      'She is smart, arrogant and a bit shy. Named the metric. Her husband called. Great culture fit!';
    expect(wordsFoundIn(text)).toEqual(['smart', 'arrogant', 'shy', 'Her husband', 'culture fit']);
  });

  it('puts the unlawful before all else where rules overlap', () => {
    expect(rulesFoundIn('He is not mature enough at his age')).toContain('age');
    expect(rulesFoundIn('Came across as elderly')).toEqual(['age']);
  });

  it.each([
    ['a trait after a word for a person', 'Bright young man, wrote the join', ['Bright', 'young']],
    ['nothing in an adjective of a thing', 'He is a smart caching advocate', []],
    ['a trait before what speaks against it', 'She is smart but named no owner', ['smart']],
    ['the same at the head of a note', 'Smart but named no owner', ['Smart']],
    ['nothing where a colleague is meant', 'Told a colleague that he was rude', []],
    ['the candidate who is named after others', 'Asked about users the candidate was rude', ['rude']],
    ['nothing in a quotation', 'She said "my boss was old and he is arrogant" about it', []],
    ['one word at arm’s length', 'He is "brilliant"', ['brilliant']],
    ['words after an open quotation mark', 'Screen of 15" and she is arrogant', ['arrogant']],
    ['nothing that was left out', 'We did not discuss her religion', []],
    ['nothing where "they" may be rows', 'They are old', []],
    ['nothing before a graded noun', 'Strong candidate for the cause: the cache', []],
  ])('finds %s', (_, text, words) => {
    expect(wordsFoundIn(text)).toEqual(words);
  });

  it('does not mind case, width, accents or typographic signs', () => {
    const plain = FLAGGED.map(([, sentence]) => sentence.replace(/[‘’]/g, "'"));
    for (const sentence of plain) {
      const rules = rulesFoundIn(sentence);
      expect([sentence, rulesFoundIn(sentence.toUpperCase())]).toEqual([sentence, rules]);
      expect([sentence, rulesFoundIn(sentence.replace(/'/g, '’'))]).toEqual([sentence, rules]);
      expect([sentence, rulesFoundIn(sentence.replace(/ /g, ' \u00a0\t'))]).toEqual([sentence, rules]);
    }
    expect(wordsFoundIn('Sh\u00ady')).toEqual(['Sh\u00ady']);
    expect(wordsFoundIn('Shy\u0301')).toEqual(['Shy\u0301']);
  });

  it('points at the words as they were written, whatever stands before them', () => {
    const before = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/["“”„«»″＂]/gu, ''));
    fc.assert(
      fc.property(before, (text) => {
        const found = checkWording(`${text}.\nShe is very arrogant 👍🏽`);
        expect(found.at(-1)).toMatchObject({ words: 'arrogant', start: text.length + 14 });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('finds pieces that are sound, in order and apart in any text, each time alike', () => {
    const pieces = [
      ...FLAGGED.map(([, sentence]) => sentence),
      ...CLEAN,
      '"',
      '“',
      '\n',
      '. ',
      ', ',
      '👍',
      'é',
      '\ud800',
      'her ',
      'they ',
      'is ',
    ];
    const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join(' ');
        const found = checkWording(text);
        expect(checkWording(text)).toEqual(found);
        let last = 0;
        for (const { start, end, words } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it('looks at each line for itself', () => {
    const lines = fc.array(
      fc.constantFrom(...FLAGGED.map(([, sentence]) => sentence).filter((each) => !/["“”]/.test(each))),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(lines, (sentences) => {
        const alone = sentences.map(rulesFoundIn);
        const together = rulesFoundIn(['Named the metric.', ...sentences].join('\n'));
        // A trait word that makes up a whole note counts there alone.
        expect(new Set(alone.flat())).toEqual(new Set([...alone.flat(), ...together]));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it.each([
    'Sie ist sehr nervös und zu alt für das Team, die Ausbildung war gut.',
    'Il est très intelligent mais trop jeune pour ce poste, et elle est enceinte.',
    'Ella está casada y tiene dos hijos, parece muy simpática.',
    'Она очень умная, но слишком молодая.',
    '彼女は若すぎる。',
    'هي متزوجة ولديها طفلان',
  ])('claims nothing of another language: "%s"', (text) => {
    expect(checkWording(text)).toEqual([]);
  });

  it.each(['', ' ', '\n\n', '"', '👍', '\u0000', '\ud83d', 'ﷺ', '.'.repeat(50)])(
    'finds nothing in %j',
    (text) => {
      expect(checkWording(text)).toEqual([]);
    },
  );
});
