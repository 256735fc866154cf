import { formatMinutesSeconds } from '../domain/format';
import type { Evidence, Note } from '../domain/note';
import { markdownLine, markdownLines } from './markdown-text';

/** A note with the seconds into the interview, and whose it is where that is not plain. */
export interface MarkdownNote {
  readonly note: Note;
  readonly seconds: number;
  /** Whether it was written when the call was over; the seconds are not shown then. */
  readonly afterCall?: boolean;
  readonly who: string | null;
}

const SIDES = [
  ['strong', 'Evidence for'],
  ['weak', 'Evidence against'],
  [null, 'Other notes'],
] as const satisfies readonly (readonly [Evidence, string])[];

/** Notes as one list for each side that has any. */
export function markdownEvidence(notes: readonly MarkdownNote[]): string[] {
  return SIDES.flatMap(([side, title]) => {
    const own = notes.filter(({ note }) => note.evidence === side);
    return own.length === 0 ? [] : [`**${title}**`, own.map(markdownNote).join('\n')];
  });
}

/** A note as an item of a list: when, who, and what; the candidate's own words in quotation marks. */
export function markdownNote({ note, seconds, afterCall = false, who }: MarkdownNote): string {
  const text = markdownLines(note.text, '  ');
  const by = who === null ? '' : `, ${markdownLine(who)}`;
  const when = afterCall ? 'After the call' : formatMinutesSeconds(seconds);
  return `- ${when}${by}: ${note.verbatim ? `“${text}”` : text}`;
}
