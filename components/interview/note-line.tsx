import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { inputClass } from '@/components/ui/field';
import { NoteText } from '@/components/ui/note-text';
import { editNote, removeNote } from '@/lib/app/edit-note';
import { formatMinutesSeconds } from '@/lib/domain/format';
import { secondsInto } from '@/lib/domain/pause';
import { typedForm } from '@/lib/domain/note';
import type { Note } from '@/lib/domain/note';
import { PROSE_LIMIT } from '@/lib/domain/schema';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';

interface NoteLineProps {
  readonly note: Note;
}

/** One note: its time into the call, its mark, its words; with a pointer or the focus on it, its tools. */
export function NoteLine({ note }: NoteLineProps) {
  const { interview } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const [editing, setEditing] = useState(false);

  function save(typed: string) {
    setEditing(false);
    if (typed !== typedForm(note)) editNote(session, note, typed);
  }

  return (
    <li className="group relative grid grid-cols-[2.75rem_1rem_1fr] gap-1 py-1">
      <time className="text-small leading-5 text-muted">
        {formatMinutesSeconds(secondsInto(interview, note.at))}
      </time>
      <EvidenceMark evidence={note.evidence} />
      {editing ? (
        <textarea
          aria-label="Edit note"
          autoFocus
          rows={1}
          dir="auto"
          maxLength={PROSE_LIMIT}
          defaultValue={typedForm(note)}
          className={`${inputClass} field-sizing-content resize-none`}
          onBlur={(event) => save(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setEditing(false);
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      ) : (
        <NoteText note={note} />
      )}
      {canWrite && !editing && (
        <span className="absolute top-0 right-0 flex bg-bg opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
          <IconButton icon={Pencil} label="Edit note" onClick={() => setEditing(true)} />
          <IconButton icon={Trash2} label="Remove note" onClick={() => removeNote(session, note)} />
        </span>
      )}
    </li>
  );
}
