import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { addNote } from '@/lib/app/add-note';
import { writeDraft } from '@/lib/app/write-draft';
import { EMPTY_DRAFT } from '@/lib/domain/draft';
import { kitCompetencies } from '@/lib/domain/kit';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { NoteField } from './note-field';
import { StoredDraft } from './stored-draft';
import { isUndoKey } from './undo-key';

interface NoteBoxProps {
  /** Where the field is put for whoever moves the focus to it. */
  readonly ref?: RefObject<HTMLTextAreaElement | null>;
  /** *Escape*, with no list open and nothing being composed. */
  readonly onEscape?: () => void;
  /** A note that is exactly `/` and one character. Returns whether that was a command; the box is empty then. */
  readonly onSlash?: (key: string) => boolean;
}

/**
 * The note being typed. The text field is its own master while this page writes: it starts from the draft that the
 * session found, and shows the stored draft only where the page reads along; otherwise the caret would jump, or a late
 * answer of the database would wipe out what was typed since.
 */
export function NoteBox({ ref, onEscape, onSlash }: NoteBoxProps) {
  const { kit, current } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const own = useRef<HTMLTextAreaElement>(null);
  const box = ref ?? own;
  /** Whether the text was deleted by hand, so that the field's own undo brings it back. */
  const deleted = useRef(false);

  useLayoutEffect(() => {
    if (!box.current || !canWrite) return;
    const { text, start, end } = session.draft;
    box.current.value = text;
    box.current.setSelectionRange(start, end);
    if (document.activeElement === document.body) box.current.focus({ preventScroll: true });
  }, [box, session, canWrite]);

  function show(text: string) {
    if (box.current) box.current.value = text;
  }

  function onTyping() {
    if (!box.current || !canWrite) return;
    const { value: text, selectionStart: start, selectionEnd: end } = box.current;
    const { draft } = session;
    if (text !== draft.text || start !== draft.start || end !== draft.end)
      writeDraft(session, { text, start, end });
  }

  function onTyped(inputType: string) {
    const field = box.current;
    if (!field || !canWrite) return;
    // What is left of a longer text is no command, and what was deleted by hand comes back by the field's own undo.
    const deleting = inputType.startsWith('delete');
    deleted.current = deleting && field.value === '';
    const key = deleting ? null : slashed(field.value);
    if (key === null || !onSlash?.(key)) return;
    field.value = '';
    writeDraft(session, EMPTY_DRAFT);
  }

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { key, shiftKey, currentTarget: field } = event;
    if (key === 'Escape') onEscape?.();
    else if (!canWrite) return;
    else if (key === 'Enter' && !shiftKey) {
      if (addNote(session, field.value, current, kitCompetencies(kit))) field.value = '';
    } else if (isUndoKey(event) && field.value === '' && !deleted.current) void session.undo();
    else return;
    event.preventDefault();
  }

  return (
    <>
      {!canWrite && <StoredDraft onDraft={show} />}
      <NoteField
        ref={box}
        aria-label="Note"
        placeholder="Note. + − evidence, > quote, # tag"
        readOnly={!canWrite}
        competencies={kitCompetencies(kit)}
        className="max-h-[min(5lh+0.75rem,25vh)] min-h-8 px-2.5 py-1"
        onTyping={onTyping}
        onTyped={onTyped}
        onKey={onKey}
      />
    </>
  );
}

/** The character after the slash of a text that is nothing else; null for any other text. */
function slashed(text: string): string | null {
  return /^\/(.)$/su.exec(text)?.[1] ?? null;
}
