import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId, RoleId } from '@/lib/domain/bank/competency';
import { wordsIn } from '@/lib/domain/bank/words-in';
import { Level } from '@/lib/domain/level';
import { promptMarks } from '@/lib/domain/question-search/prompt-marks';
import type { CatalogueEntry } from '@/lib/domain/question-search/catalogue';
import type { QuestionQuery } from '@/lib/domain/question-search/search-questions';
import { catalogues, indexOf, search, words } from './a-catalogue';

const SEED = { seed: 20_260_302, numRuns: 300 };

const filled = catalogues.filter(({ length }) => length > 0);

/** One of the hand's slips on a letter of a word. */
const slips = fc.record({
  kind: fc.constantFrom('wrong', 'missing', 'doubled', 'swapped'),
  at: fc.nat(),
  letter: fc.constantFrom('a', 'e', 'i', 'r', 't', 's', 'x'),
});

const queries = fc.record({
  text: fc.oneof(words, fc.constant('')),
  competencies: fc.subarray(['monitoring', 'latency', 'teamwork'].map((id) => CompetencyId.parse(id))),
  role: fc.option(fc.constantFrom('mlops', 'ml-research').map((role) => RoleId.parse(role))),
  level: fc.option(fc.constantFrom(...Level.options)),
  maxMinutes: fc.option(fc.integer({ min: 2, max: 9 })),
});

describe('searchQuestions', () => {
  it('finds a question by every word of its prompt, and by all of them in any order', () => {
    fc.assert(
      fc.property(filled, fc.nat(), (catalogue, n) => {
        const entry = catalogue[n % catalogue.length];
        if (!entry) throw new Error('The catalogue is filled');
        const index = indexOf(catalogue);
        for (const word of wordsIn(entry.question.prompt)) expect(search(index, word).hits).toContain(entry);
        const backwards = entry.question.prompt.split(' ').reverse().join(' ');
        expect(search(index, backwards).hits).toContain(entry);
      }),
      SEED,
    );
  });

  it('finds a question by a word of its prompt with one slip', () => {
    fc.assert(
      fc.property(filled, fc.nat(), slips, (catalogue, n, slip) => {
        const entry = catalogue[n % catalogue.length];
        if (!entry) throw new Error('The catalogue is filled');
        const index = indexOf(catalogue);
        for (const word of wordsIn(entry.question.prompt).filter(({ length }) => length >= 4))
          expect(search(index, slipped(word, slip)).hits).toContain(entry);
      }),
      SEED,
    );
  });

  it('finds the same in the same order however the catalogue is shuffled', () => {
    const shuffled = catalogues.chain((catalogue) =>
      fc.tuple(fc.constant(catalogue), fc.shuffledSubarray([...catalogue], { minLength: catalogue.length })),
    );
    fc.assert(
      fc.property(shuffled, queries, ([catalogue, other], query) => {
        const [one, two] = [search(catalogue, query), search(other, query)];
        expect(two.hits).toEqual(one.hits);
        expect(two.counts).toEqual(one.counts);
      }),
      SEED,
    );
  });

  it('counts what asking with each option would find', () => {
    fc.assert(
      fc.property(catalogues, queries, (catalogue, query) => {
        const index = indexOf(catalogue);
        const { hits, counts } = search(index, query);
        const matching = search(index, query.text).hits;
        const naive = (choices: Partial<QuestionQuery>) =>
          matching.filter((entry) => fits(entry, { ...query, ...choices })).length;
        expect(hits).toHaveLength(naive({}));
        for (const { value, count } of counts.competencies)
          expect(count).toBe(naive({ competencies: [value.id] }));
        for (const { value, count } of counts.roles) expect(count).toBe(naive({ role: value }));
        for (const { value, count } of counts.levels) expect(count).toBe(naive({ level: value }));
        for (const { value, count } of counts.minutes) expect(count).toBe(naive({ maxMinutes: value }));
      }),
      SEED,
    );
  });

  it('answers every text, and marks only what is there', () => {
    const texts = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '(((',
        '[a-z]+',
        '\\',
        '.*.*.*$',
        '"drift" -alert',
        '\u202emodel',
        '👩‍🔬 drift',
        'نموذج',
        '\ud800',
      ),
    );
    fc.assert(
      fc.property(filled, texts, (catalogue, text) => {
        const { hits, terms } = search(catalogue, text);
        for (const { question } of hits.slice(0, 3)) {
          let last = 0;
          for (const { start, end } of promptMarks(terms, question.prompt)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(question.prompt.length);
            last = end;
          }
        }
      }),
      SEED,
    );
  });

  it('gives the same answer when asked again, whatever was asked in between', () => {
    fc.assert(
      fc.property(catalogues, fc.array(queries, { minLength: 2, maxLength: 12 }), (catalogue, asked) => {
        const index = indexOf(catalogue);
        for (const query of [...asked, ...asked])
          expect(search(index, query).hits).toEqual(search(catalogue, query).hits);
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it.each([
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'drift alert '.repeat(5000)],
    ['10,000 letters apart', 'a '.repeat(10_000)],
    ['10,000 accents', `e${'\u0301'.repeat(10_000)}`],
    ['10,000 joints', 'a-'.repeat(10_000)],
  ])('takes %s', (_, text) => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        expect(search(catalogue, text).hits.length).toBeLessThanOrEqual(catalogue.length);
      }),
      { ...SEED, numRuns: 5 },
    );
  });
});

function slipped(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const i = at % (kind === 'swapped' ? word.length - 1 : word.length);
  const [before, after] = [word.slice(0, i), word.slice(i + 1)];
  if (kind === 'wrong') return before + letter + after;
  if (kind === 'missing') return before + after;
  if (kind === 'doubled') return before + word.charAt(i) + word.charAt(i) + after;
  return before + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
}

function fits({ question, competency }: CatalogueEntry, query: QuestionQuery): boolean {
  const { competencies, role, level, maxMinutes } = query;
  return (
    (competencies.length === 0 || competencies.includes(competency.id)) &&
    (role === null || question.roles.includes(role)) &&
    (level === null || question.levels.includes(level)) &&
    (maxMinutes === null || question.minutes <= maxMinutes)
  );
}
