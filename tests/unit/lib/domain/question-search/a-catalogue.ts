import fc from 'fast-check';
import { BankId } from '@/lib/domain/bank/bank';
import { RoleId } from '@/lib/domain/bank/competency';
import { ProbeId } from '@/lib/domain/bank/question';
import type { Question } from '@/lib/domain/bank/question';
import { Level } from '@/lib/domain/level';
import type { CatalogueEntry } from '@/lib/domain/question-search/catalogue';
import { NO_CHOICES } from '@/lib/domain/question-search/narrow';
import { indexQuestions } from '@/lib/domain/question-search/question-index';
import type { QuestionIndex } from '@/lib/domain/question-search/question-index';
import { searchQuestions } from '@/lib/domain/question-search/search-questions';
import type { FoundQuestions, QuestionQuery } from '@/lib/domain/question-search/search-questions';
import { aCompetency, aQuestion } from '@/tests/support/builders';

/** A question of the catalogue; its competency is titled after its id. */
export function anEntry(
  id: string,
  overrides: Partial<Question> = {},
  { competency = 'monitoring', bank = 'small' } = {},
): CatalogueEntry {
  return {
    bankId: BankId.parse(bank),
    competency: aCompetency(competency),
    question: aQuestion(id, competency, { prompt: 'Silence', probes: [], intent: 'Silence', ...overrides }),
  };
}

/** A probe with that text. */
export function aProbe(text: string) {
  return { id: ProbeId.parse('own'), rank: 1, text, purpose: 'ownership' as const };
}

/** Builds an index to its end. */
export function indexOf(catalogue: readonly CatalogueEntry[]): QuestionIndex {
  const building = indexQuestions(catalogue);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/** What is found, with the questions themselves, best first. */
interface Found extends Omit<FoundQuestions, 'hits'> {
  readonly hits: readonly CatalogueEntry[];
}

/** Looks for a text, or with facets chosen. */
export function search(
  catalogue: readonly CatalogueEntry[] | QuestionIndex,
  query: string | Partial<QuestionQuery>,
): Found {
  const index = 'words' in catalogue ? catalogue : indexOf(catalogue);
  const asked = typeof query === 'string' ? { text: query } : query;
  const { hits, ...rest } = searchQuestions(index, { ...NO_CHOICES, text: '', ...asked });
  return { ...rest, hits: hits.flatMap((number) => index.entries[number] ?? []) };
}

/** The ids of the questions that are found, best first. */
export function found(
  catalogue: readonly CatalogueEntry[],
  query: string | Partial<QuestionQuery>,
): readonly string[] {
  return search(catalogue, query).hits.map(({ question }) => question.id);
}

const WORDS =
  'model drift alert threshold rollback deployment latency budget feature store label quality canary traffic split test ' +
  'what which when your last time tell about batch stream cost queue retry shadow release A/B trade-off on-call naïve Größe';

/** A text of words that come up again and again. */
export const words = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

/** Catalogues of up to twenty questions of two banks, whose words and properties coincide often. */
export const catalogues: fc.Arbitrary<readonly CatalogueEntry[]> = fc
  .array(
    fc.record({
      prompt: words,
      probe: words,
      intent: words,
      tags: fc.uniqueArray(fc.constantFrom('drift', 'alerting', 'cost'), { maxLength: 2 }),
      levels: fc.subarray([...Level.options], { minLength: 1 }),
      roles: fc.subarray(['mlops', 'applied-ml', 'ml-research']),
      minutes: fc.integer({ min: 3, max: 8 }),
      rank: fc.integer({ min: 1, max: 3 }),
      competency: fc.constantFrom('monitoring', 'latency', 'teamwork'),
      bank: fc.constantFrom('small', 'other'),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map(({ competency, bank, probe, roles, ...question }, n) =>
      anEntry(
        `question-${n}`,
        { ...question, probes: [aProbe(probe)], roles: roles.map((role) => RoleId.parse(role)) },
        { competency, bank },
      ),
    ),
  );
