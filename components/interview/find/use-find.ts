import { useMemo, useState } from 'react';
import { useQuestionCatalogue } from '@/lib/db/live/use-question-catalogue';
import type { CatalogueEntry, QuestionCatalogue } from '@/lib/domain/question-search/catalogue';
import { NO_CHOICES } from '@/lib/domain/question-search/narrow';
import type { QuestionIndex } from '@/lib/domain/question-search/question-index';
import { searchQuestions } from '@/lib/domain/question-search/search-questions';
import type { FoundQuestions, QuestionQuery } from '@/lib/domain/question-search/search-questions';
import { useQuestionIndex } from './use-question-index';

const EVERYTHING: QuestionQuery = { ...NO_CHOICES, text: '' };

/** What is looked for, and what is found. */
export interface Find {
  readonly query: QuestionQuery;
  readonly roles: QuestionCatalogue['roles'];
  /** Null until all questions are read. */
  readonly results: { readonly index: QuestionIndex; readonly found: FoundQuestions } | null;
  /** The place of the active result, counted from 0, and the question that stands there. */
  readonly active: number | null;
  readonly activeEntry: CatalogueEntry | null;
  readonly previewOpen: boolean;
  /** Looks for something else, after which no result is active. */
  readonly ask: (query: Partial<QuestionQuery>) => void;
  readonly activate: (place: number | null) => void;
  readonly setPreviewOpen: (open: boolean) => void;
}

/** Looks for questions in all banks, from the moment at which the component is shown. */
export function useFind(): Find {
  const catalogue = useQuestionCatalogue();
  const index = useQuestionIndex(catalogue);
  const [query, setQuery] = useState(EVERYTHING);
  const [previewOpen, setPreviewOpen] = useState(false);
  // A place is one among certain finds, and says nothing among others.
  const [chosen, setChosen] = useState<{ readonly found: FoundQuestions; readonly place: number } | null>(
    null,
  );
  const found = useMemo(() => index && searchQuestions(index, query), [index, query]);
  const active = chosen !== null && chosen.found === found ? chosen.place : null;
  const activeNumber = active === null ? undefined : found?.hits[active];

  return {
    query,
    roles: catalogue?.roles ?? [],
    results: index && found && { index, found },
    active,
    activeEntry: (activeNumber === undefined ? null : index?.entries[activeNumber]) ?? null,
    previewOpen,
    ask: (asked) => setQuery({ ...query, ...asked }),
    activate: (place) => setChosen(place === null || !found ? null : { found, place }),
    setPreviewOpen,
  };
}
