import { compoundsIn, foldCompound } from './folded-words';
import { likeness, SLIP } from './likeness';
import type { Likeness } from './likeness';
import type { QuestionIndex } from './question-index';
import { NOT_FOUND } from './term';
import type { Term } from './term';

/** More than several words cost that stand right in the last of places. */
const COST_OF_SLIP = 100;

/** How much of a query is read, in UTF-16 code units and in words; a prompt pasted whole still finds its question. */
const MOST_TEXT = 1000;
const MOST_WORDS = 24;

/** How many typed words an index remembers; with each key only the last word of a query is a new one. */
const REMEMBERED = 32;

/** The terms of a query, each once; null where one of them is in no question. */
export function termsOf(index: QuestionIndex, text: string): readonly Term[] | null {
  const compounds = compoundsIn(text.slice(0, MOST_TEXT));
  const typed = new Set(compounds.flatMap((compound) => typedWords(index, compound)));
  const terms: Term[] = [];
  for (const word of [...typed].slice(0, MOST_WORDS)) {
    const term = termOf(index, word);
    if (!term) return null;
    terms.push(term);
  }
  return terms;
}

/** A compound is looked for as one word where the bank has it as one, else by its parts. */
function typedWords(index: QuestionIndex, compound: string): readonly string[] {
  const { parts, whole } = foldCompound(compound);
  return whole && index.words.has(whole.text) ? [whole.text] : parts.map(({ text }) => text);
}

function termOf(index: QuestionIndex, typed: string): Term | null {
  const known = index.remembered.get(typed);
  if (known !== undefined) return known;
  const term = lookUp(index, typed, false) ?? lookUp(index, typed, true);
  const [oldest] = index.remembered.keys();
  if (oldest !== undefined && index.remembered.size >= REMEMBERED) index.remembered.delete(oldest);
  index.remembered.set(typed, term);
  return term;
}

function lookUp({ words, entries }: QuestionIndex, typed: string, far: boolean): Term | null {
  let costs: Uint8Array | null = null;
  for (const [text, places] of words) {
    const like = likeness(typed, text, far);
    if (like === null) continue;
    costs ??= new Uint8Array(entries.length).fill(NOT_FOUND);
    for (const place of places) {
      const cost = costOf(like, place & 3);
      if (cost < (costs[place >> 2] ?? 0)) costs[place >> 2] = cost;
    }
  }
  return costs && { typed, far, costs };
}

/** Whole words before beginnings, the prompt before the other fields, and all that was typed right before any slip. */
function costOf(like: Likeness, field: number): number {
  return like < SLIP ? 2 * field + like : COST_OF_SLIP + 2 * field + like - SLIP;
}
