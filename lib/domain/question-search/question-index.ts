import type { CatalogueEntry } from './catalogue';
import { compareText } from './compare-text';
import type { FacetOptions } from './facets';
import { facetOptions, profileKey } from './facets';
import { compoundsIn, foldedWords } from './folded-words';
import type { Term } from './term';

/** Where a word stands: the number of each question that has it, four times, plus the number of the best field that does. */
type Places = number[];

export interface QuestionIndex {
  /** By the bank's own rank, then by id: a question's number is its place here, and equally good finds keep this order. */
  readonly entries: readonly CatalogueEntry[];
  readonly inBankOrder: readonly number[];
  /** Every word of the bank, folded. */
  readonly words: ReadonlyMap<string, Places>;
  /** One question for each kind that facets tell apart, and of which kind each question is. */
  readonly profiles: readonly CatalogueEntry[];
  readonly profileOf: readonly number[];
  readonly options: FacetOptions;
  /** The typed words that were looked up last: an index never changes, so what was found stays true. */
  readonly remembered: Map<string, Term | null>;
}

/** How many questions are taken in between two pauses: a millisecond or two of work. */
const STRIDE = 25;

/**
 * Builds the index of a catalogue with pauses in between, in which a page can draw; each yields the share that is done,
 * from 0 to 1. The order of the catalogue does not matter.
 */
export function* indexQuestions(catalogue: readonly CatalogueEntry[]): Generator<number, QuestionIndex> {
  const entries = catalogue.toSorted(byRank);
  const words = new Map<string, Places>();
  const compounds = new Map<string, readonly Places[]>();
  const profiles = new Map<string, { readonly entry: CatalogueEntry; readonly number: number }>();
  const profileOf: number[] = [];
  for (const [number, entry] of entries.entries()) {
    if (number % STRIDE === 0) yield number / entries.length;
    const key = profileKey(entry);
    const profile = profiles.get(key) ?? { entry, number: profiles.size };
    profiles.set(key, profile);
    profileOf.push(profile.number);
    for (const [field, text] of fieldsOf(entry).entries()) {
      for (const compound of compoundsIn(text)) {
        let known = compounds.get(compound);
        if (!known) compounds.set(compound, (known = placesOf(compound, words)));
        for (const places of known) {
          // The best field comes first, so a word that the question has had already is not noted again.
          const last = places.at(-1);
          if (last === undefined || last >> 2 !== number) places.push(number * 4 + field);
        }
      }
    }
  }
  yield 1;
  const kinds = [...profiles.values()].map(({ entry }) => entry);
  return {
    entries,
    inBankOrder: entries.map((_, number) => number).sort(byBank(entries)),
    words,
    profiles: kinds,
    profileOf,
    options: facetOptions(kinds),
    remembered: new Map(),
  };
}

/** What is searched, best field first. A competency's definition would find every question of it, so it is left out. */
function fieldsOf({ question, competency }: CatalogueEntry): readonly string[] {
  const { prompt, tags, probes, intent } = question;
  return [
    prompt,
    [competency.title, competency.id, ...tags].join('\n'),
    probes.map(({ text }) => text).join('\n'),
    intent,
  ];
}

function placesOf(compound: string, words: Map<string, Places>): readonly Places[] {
  return foldedWords(compound).map(({ text }) => {
    const places = words.get(text) ?? [];
    words.set(text, places);
    return places;
  });
}

function byRank(a: CatalogueEntry, b: CatalogueEntry): number {
  return (
    a.question.rank - b.question.rank ||
    compareText(a.question.id, b.question.id) ||
    compareText(a.bankId, b.bankId)
  );
}

/** Bank by bank, competency by competency; within, the sort keeps the order by rank. */
function byBank(entries: readonly CatalogueEntry[]): (a: number, b: number) => number {
  const keys = entries.map(({ bankId, competency }) => `${bankId} ${competency.id}`);
  return (a, b) => compareText(keys[a] ?? '', keys[b] ?? '');
}
