import type { MouseEvent, RefObject } from 'react';
import { NoteText } from '@/components/ui/note-text';
import type { Note } from '@/lib/domain/note';

interface NoteWordsProps {
  readonly note: Note;
  readonly time: string;
  readonly tag: string | null;
  /** The button that opens the tools; null where there are none. */
  readonly button: RefObject<HTMLButtonElement | null> | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The words of a note. At the end of their first line a place is kept for the button, so that it covers nothing. */
export function NoteWords({ note, time, tag, button, open, onOpen }: NoteWordsProps) {
  function onClick({ target }: MouseEvent) {
    // Words can be marked to copy them, too.
    const marking = document.getSelection()?.isCollapsed === false;
    const onButton = target instanceof Node && button?.current?.contains(target) === true;
    if (button && !marking && !onButton) onOpen(true);
  }

  return (
    <div className={`min-w-0 ${button ? 'cursor-pointer' : ''}`} onClick={onClick}>
      <span className="relative float-right h-4.5 w-6">
        {button && (
          <button
            ref={button}
            type="button"
            aria-label={`Tools for the note, ${time}`}
            aria-expanded={open}
            title="Tools"
            className="absolute -top-0.75 size-6 rounded-control font-bold text-muted opacity-0 before:content-['⋯'] group-hover:opacity-100 hover:text-text focus-visible:opacity-100 aria-expanded:opacity-100 [@media(hover:none)]:opacity-100"
            onClick={() => onOpen(!open)}
          />
        )}
      </span>
      <NoteText note={note} />
      {tag !== null && (
        <span dir="auto" className="block text-small text-muted">
          # {tag}
        </span>
      )}
    </div>
  );
}
