import { use, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { editNote } from '@/lib/app/edit-note';
import { splitNote } from '@/lib/app/split-note';
import { writeNoteEdit } from '@/lib/app/write-draft';
import type { Note } from '@/lib/domain/note';
import { typedForm } from '@/lib/domain/note';
import { splitsAt } from '@/lib/domain/note-edit';
import type { NoteContext } from '@/lib/domain/note-edit';
import { CommandModeContext } from '../command-mode/command-mode';
import { useSession } from '../session-context';

/** A note that is being changed in a field. */
interface NoteEditing {
  /** What the field starts with. */
  readonly initial: string;
  /** Keeps text and caret as they stand, so that a crash loses neither. */
  readonly keep: () => void;
  readonly save: () => void;
  /** Leaves the note as it was. */
  readonly drop: () => void;
  /** Makes two notes at the caret. Returns whether it could. */
  readonly split: () => boolean;
}

/**
 * Changes a note in a field. It begins where a page that was closed in the middle of it left off, and what was typed is saved
 * when the field is taken off the screen.
 */
export function useNoteEdit(
  box: RefObject<HTMLTextAreaElement | null>,
  note: Note,
  context: NoteContext,
): NoteEditing {
  const session = useSession();
  const noteBox = use(CommandModeContext)?.note;
  const [begun] = useState(() => {
    const { edit } = session.draft;
    if (edit?.note === note.id) return { ...edit, resumed: true };
    const text = typedForm(note, context.own);
    return { text, start: text.length, end: text.length, resumed: false };
  });
  const typed = useRef(false);
  const ended = useRef(false);

  /** Ends the change, once. What came of it is captured first, so that nothing can fall between the two. */
  function end(capture: () => void) {
    if (ended.current || session.getState().role !== 'writer') return;
    ended.current = true;
    capture();
    writeNoteEdit(session, null);
  }
  function save(text: string) {
    end(() => editNote(session, note, text, context));
  }
  function drop() {
    end(() => undefined);
  }

  function keep() {
    const field = box.current;
    if (!field || ended.current) return;
    const { value: text, selectionStart: start, selectionEnd: end } = field;
    const { edit } = session.draft;
    typed.current ||= text !== begun.text;
    if (edit?.note !== note.id || edit.text !== text || edit.start !== start || edit.end !== end)
      writeNoteEdit(session, { note: note.id, text, start, end });
  }

  const onShown = useEffectEvent(() => {
    ended.current = false;
    box.current?.setSelectionRange(begun.start, begun.end);
    // What was resumed takes the focus from nothing but the note box, which has it where nothing else was chosen.
    const active = document.activeElement;
    if (!begun.resumed || active === document.body || active === noteBox?.current)
      box.current?.focus({ preventScroll: true });
    keep();
  });
  const onGone = useEffectEvent((text: string) => {
    if (typed.current) save(text);
    else if (!begun.resumed) drop();
  });
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    onShown();
    return () => onGone(field.value);
  }, [box]);

  return {
    initial: begun.text,
    keep,
    save: () => box.current && save(box.current.value),
    drop,
    split() {
      const field = box.current;
      if (!field || !splitsAt(field.value, field.selectionStart, context.competencies)) return false;
      end(() => splitNote(session, note, field.value, field.selectionStart, context));
      return ended.current;
    },
  };
}
