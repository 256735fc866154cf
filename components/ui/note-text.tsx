import type { Note } from '@/lib/domain/note';

/** The words of a note; the candidate's own are quoted. Kept apart from the text around it, whichever way it is written. */
export function NoteText({ note: { text, verbatim } }: { readonly note: Pick<Note, 'text' | 'verbatim'> }) {
  return (
    <p dir="auto" className={`min-w-0 break-words whitespace-pre-wrap ${verbatim ? 'italic' : ''}`}>
      {verbatim ? `“${text}”` : text}
    </p>
  );
}
