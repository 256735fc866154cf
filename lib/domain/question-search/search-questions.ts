/**
 * The search of the question bank, typed in a call: every keystroke finds, ranks and counts within a frame.
 *
 * Words are looked up in the vocabulary, not in the texts: 10,000 questions hold a million words, but only some 23,000
 * different ones. Each typed word is compared with all of them in about a millisecond, and their places give the questions.
 * Measured on 10,000 questions generated from the shipped bank (Node 20, processor time in milliseconds, one run):
 *
 * | search                       | index | keystroke, median / worst | slips found in words of 5 to 7 letters    |
 * | ---------------------------- | ----- | ------------------------- | ----------------------------------------- |
 * | this one, with facet counts  |   500 |                   2.3 / 5 | all                                       |
 * | substring scan               |    16 |                   2.6 / 4 | none                                      |
 * | uFuzzy, one error a word     |    19 |                   13 / 34 | all; of those in words of 4 letters, 59 % |
 * | MiniSearch, prefix and fuzzy | 1,300 |                  14 / 400 | all but swapped letters: 3 % of these     |
 *
 * On the vocabulary alone uFuzzy takes 3 ms a word, and knows word boundaries in Latin letters only. MiniSearch's radix
 * tree takes 0.3 to 1.6 ms, but knows neither swapped letters nor a slip in a word that is still being typed, and needs
 * 3.5 ms to walk the words of one first letter. Comparing (`likeness.ts`) takes thirty lines, so there is no library.
 */
import type { FacetChoices, FacetCounts } from './narrow';
import { narrow } from './narrow';
import type { QuestionIndex } from './question-index';
import { NOT_FOUND } from './term';
import type { Term } from './term';
import { termsOf } from './terms';

export interface QuestionQuery extends FacetChoices {
  readonly text: string;
}

export interface FoundQuestions {
  /** The numbers of the questions in the index, best first. */
  readonly hits: readonly number[];
  readonly counts: FacetCounts;
  /** What was looked for, to mark it in what was found. */
  readonly terms: readonly Term[];
}

/** Finds the questions that have all words of a query; one without words finds all, in the order of their banks. */
export function searchQuestions(index: QuestionIndex, query: QuestionQuery): FoundQuestions {
  const terms = termsOf(index, query.text);
  const { kept, counts } = narrow(index, query, terms ? ranked(index, terms) : []);
  return { hits: kept, counts, terms: terms ?? [] };
}

/** The numbers of the questions that have all terms, best first: by the sum of their costs, then by number. */
function ranked({ entries, inBankOrder }: QuestionIndex, terms: readonly Term[]): readonly number[] {
  if (terms.length === 0) return inBankOrder;
  // Costs are small and numbers come in order, so a list for each cost sorts them without comparing.
  const byCost: number[][] = [];
  for (let number = 0; number < entries.length; number++) {
    const cost = summed(terms, number);
    if (cost !== null) (byCost[cost] ??= []).push(number);
  }
  return byCost.flat();
}

function summed(terms: readonly Term[], number: number): number | null {
  let sum = 0;
  for (const { costs } of terms) {
    const cost = costs[number] ?? NOT_FOUND;
    if (cost === NOT_FOUND) return null;
    sum += cost;
  }
  return sum;
}
