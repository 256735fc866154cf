import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { kitCompetencies } from '@/lib/domain/kit';
import type { Note } from '@/lib/domain/note';
import { splitsAt } from '@/lib/domain/note-edit';
import { useLive } from '../live-context';
import { focusLeft } from './focus-left';
import { NoteBar } from './note-bar';
import { NoteField } from './note-field';
import { useToNoteBox } from './to-note-box';
import { useNoteEdit } from './use-note-edit';

interface NoteEditorProps {
  readonly note: Note;
  /** The competency of the note's question. */
  readonly own: CompetencyId | null;
  readonly onEnd: () => void;
  /** Ends as `onEnd` does, with the focus on the note's button. */
  readonly toButton: () => void;
}

/** A note as it would be typed, to be changed in place: *Enter* or leaving it saves, *Escape* does not. */
export function NoteEditor({ note, own, onEnd, toButton }: NoteEditorProps) {
  const { kit } = useLive();
  const competencies = kitCompetencies(kit);
  const toNoteBox = useToNoteBox();
  const box = useRef<HTMLTextAreaElement>(null);
  const { initial, keep, save, drop, split } = useNoteEdit(box, note, { competencies, own });
  const [splits, setSplits] = useState(false);

  function onTyping() {
    keep();
    if (box.current) setSplits(splitsAt(box.current.value, box.current.selectionStart, competencies));
  }

  function leave() {
    if (toNoteBox()) onEnd();
    else toButton();
  }

  function splitHere() {
    if (split()) leave();
  }

  function onKey(event: KeyboardEvent) {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) splitHere();
    else if (key === 'Enter' && !shiftKey) {
      save();
      leave();
    } else if (key === 'Escape') {
      drop();
      leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      className="min-w-0"
      onBlur={(event) => {
        if (!focusLeft(event)) return;
        save();
        onEnd();
      }}
    >
      <NoteField
        ref={box}
        aria-label="Edit note"
        defaultValue={initial}
        competencies={competencies}
        className="-my-0.75 max-h-[calc(12lh+0.5rem)] min-h-6 px-1.5 py-0.5"
        onTyping={onTyping}
        onKey={onKey}
      />
      <NoteBar label="Changing the note">
        <span className="min-w-0 flex-1 truncate pl-1.5 text-small text-muted">
          Enter saves, Esc does not
        </span>
        <Button
          className="px-2"
          disabled={!splits}
          title="Two notes at the caret (Ctrl and Enter)"
          onMouseDown={(event) => event.preventDefault()} // the caret stays in the field
          onClick={splitHere}
        >
          Split here
        </Button>
      </NoteBar>
    </div>
  );
}
