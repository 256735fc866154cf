import type { Competency } from './bank/competency';
import { competencyTagged } from './note-tag';
import type { Taggable } from './note-tag';

/** A tag that is being typed: what of it stands before the caret, and the stretch of text that the whole tag replaces. */
export interface TagBeingTyped {
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tag that the caret stands in; null where it stands in none. A tag begins a word, or follows the marks in front of the
 * note. What follows the caret is left alone unless it makes the word a tag already.
 * @param caret in UTF-16 code units
 */
export function tagAt(text: string, caret: number, competencies: readonly Taggable[]): TagBeingTyped | null {
  const start = caret === 0 ? -1 : text.lastIndexOf('#', caret - 1);
  if (start < 0) return null;
  const query = text.slice(start + 1, caret);
  const before = text.slice(0, start);
  if (/\s/.test(query) || !/(?:^|\s)$|^[+\-−>\s]+$/.test(before)) return null;
  const [word = ''] = /^\S*/.exec(text.slice(start)) ?? [];
  const end = competencyTagged(word, competencies) === null ? caret : start + word.length;
  return { query, start, end };
}

/**
 * The competencies that a tag being typed may become: those with a word in the title, or the title or id itself, that begins
 * with what is typed, whatever the case and diacritics. Nothing once the tag is complete.
 */
export function tagCompletions(query: string, competencies: readonly Competency[]): readonly Competency[] {
  const sought = fold(query);
  const found = competencies.filter(({ id, title }) => {
    const folded = fold(title);
    const words = folded.split(/[^\p{L}\p{N}]+/u);
    return [id, folded, ...words].some((each) => each.startsWith(sought));
  });
  const [first, ...others] = found;
  return others.length === 0 && first?.id === sought ? [] : found;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}
