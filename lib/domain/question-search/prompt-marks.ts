import { foldedWords } from './folded-words';
import { BEGINNING, likeness } from './likeness';
import type { Term } from './term';

/** A stretch of a text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a prompt has the words that were looked for, in order and apart. Of words that resemble one more or less closely,
 * the closest are marked.
 */
export function promptMarks(terms: readonly Pick<Term, 'typed' | 'far'>[], prompt: string): readonly Mark[] {
  const words = foldedWords(prompt);
  const marks = terms.flatMap(({ typed, far }) => {
    const found = words.flatMap((word) => {
      const like = likeness(typed, word.text, far);
      return like === null ? [] : [{ ...word, like }];
    });
    const closest = Math.min(...found.map(({ like }) => like));
    return found.flatMap(({ text, start, end, like }) => {
      if (like !== closest) return [];
      // Of a beginning only what was typed is marked, unless folding has moved the letters.
      const exact = like === BEGINNING && text.length === end - start;
      return [{ start, end: exact ? start + typed.length : end }];
    });
  });
  return merged(marks.sort((a, b) => a.start - b.start || a.end - b.end));
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks) {
    const last = apart.at(-1);
    if (last && mark.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else apart.push(mark);
  }
  return apart;
}
