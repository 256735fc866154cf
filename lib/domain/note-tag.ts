import type { Competency, CompetencyId } from './bank/competency';

/** A competency as a tag names it: `#` and its id. */
export type Taggable = Pick<Competency, 'id'>;

/** A text without its tags, and the competency that the last of them named. */
export interface Untagged {
  readonly text: string;
  readonly competency: CompetencyId | null;
}

/**
 * Takes out of a text every word that is a tag. Anything else that begins with `#`, such as `#3`, is text.
 * Of the blanks on either side of a tag one is kept, rather the one that breaks the line.
 */
export function takeTags(text: string, competencies: readonly Taggable[]): Untagged {
  if (!text.includes('#')) return { text, competency: null };
  let competency: CompetencyId | null = null;
  const kept: string[] = [];
  // Words stand at even places, the blanks after them at odd ones.
  const pieces = text.split(/(\s+)/);
  for (let i = 0; i < pieces.length; i += 2) {
    const [word = '', blank = ''] = [pieces[i], pieces[i + 1]];
    const named = competencyTagged(word, competencies);
    if (named === null) kept.push(word, blank);
    else {
      competency = named;
      if (!kept.at(-1)?.includes('\n') && blank.includes('\n')) kept.splice(-1, 1, blank);
    }
  }
  return { text: kept.join('').trim(), competency };
}

/** The competency that a word names as a tag, whatever its case; null for any other word. */
export function competencyTagged(word: string, competencies: readonly Taggable[]): CompetencyId | null {
  if (!word.startsWith('#')) return null;
  const id = word.slice(1).toLowerCase();
  return competencies.find((each) => each.id === id)?.id ?? null;
}
