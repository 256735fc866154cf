/** Letters and digits, joined by what joins the parts of one word: trade-off, A/B, candidate's. */
const COMPOUND = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-/'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** A part of a compound. Of scripts that put no space between words, each sign counts as one. */
const PART = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^-/'’\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;
const SIMPLE = /^[^-/'’\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;
const JOINT = /[-/'’]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A word without case and diacritics, and where it stands, in UTF-16 code units. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What reads as one word in a text, as it is written there. */
export function compoundsIn(text: string): readonly string[] {
  return text.match(COMPOUND) ?? [];
}

/** The parts of a compound, in order, and the whole as one word where it is joined from parts: `Post-mortem`, `postmortem`. */
export interface FoldedCompound {
  readonly parts: readonly FoldedWord[];
  readonly whole: FoldedWord | null;
}

/** Folds a compound as it is written; `start` is where it stands. */
export function foldCompound(compound: string, start = 0): FoldedCompound {
  const end = start + compound.length;
  if (SIMPLE.test(compound)) return { parts: [{ text: fold(compound), start, end }], whole: null };
  const parts = Array.from(compound.matchAll(PART), ({ 0: part, index }) => ({
    text: fold(part),
    start: start + index,
    end: start + index + part.length,
  }));
  const text = parts.map((part) => part.text).join('');
  return { parts, whole: JOINT.test(compound) ? { text, start, end } : null };
}

/** All words under which a text is found, with where they stand in it; the whole of a compound comes after its parts. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return Array.from(text.matchAll(COMPOUND)).flatMap(({ 0: compound, index }) => {
    const { parts, whole } = foldCompound(compound, index);
    return whole ? [...parts, whole] : parts;
  });
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{Mn}+/gu, '') : lower;
}
