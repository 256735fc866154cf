import MiniSearch from 'minisearch';
import type { CatalogueEntry } from '@/lib/domain/question-search/catalogue';
import { NO_CHOICES } from '@/lib/domain/question-search/narrow';
import { indexQuestions } from '@/lib/domain/question-search/question-index';
import type { QuestionIndex } from '@/lib/domain/question-search/question-index';
import { searchQuestions } from '@/lib/domain/question-search/search-questions';

/** Answers a text with how many questions it finds. */
export type Search = (text: string) => number;

/** The product's search: finds, ranks, and counts all facets. */
export function ours(entries: readonly CatalogueEntry[]): Search {
  const index = built(entries);
  return (text) => {
    // Each text begins anew: what was looked up for an earlier one would make it look faster than it is.
    if (text.length === 1) index.remembered.clear();
    return searchQuestions(index, { ...NO_CHOICES, text }).hits.length;
  };
}

/** The least that can be done: every word somewhere in the text. No slips, no ranking, no counts. */
export function substringScan(entries: readonly CatalogueEntry[]): Search {
  const texts = entries.map((entry) => Object.values(fieldsOf(entry)).join('\n').toLowerCase());
  return (text) => {
    const words = text.toLowerCase().split(/\s+/);
    return texts.filter((each) => words.every((word) => each.includes(word))).length;
  };
}

/** A full-text engine with the same fields and as many slips: finds and ranks, and counts no facets. */
export function miniSearch(entries: readonly CatalogueEntry[]): Search {
  const engine = new MiniSearch({
    fields: ['prompt', 'about', 'probes', 'intent'],
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0),
      boost: { prompt: 4, about: 3, probes: 2 },
    },
  });
  engine.addAll(entries.map((entry, id) => ({ id, ...fieldsOf(entry) })));
  return (text) => engine.search(text).length;
}

function built(entries: readonly CatalogueEntry[]): QuestionIndex {
  const building = indexQuestions(entries);
  let step = building.next();
  while (!step.done) step = building.next();
  return step.value;
}

function fieldsOf({ question, competency }: CatalogueEntry) {
  return {
    prompt: question.prompt,
    about: [competency.title, ...question.tags].join(' '),
    probes: question.probes.map(({ text }) => text).join(' '),
    intent: question.intent,
  };
}
