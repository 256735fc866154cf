import { useState } from 'react';
import { writeNoteEdit } from '@/lib/app/write-draft';
import { typedForm } from '@/lib/domain/note';
import type { Note } from '@/lib/domain/note';
import { questionsById } from '@/lib/domain/note-groups';
import type { WordingFinding } from '@/lib/domain/wording/wording-finding';
import { useLive } from '../live-context';
import { NoteLine } from '../notes/note-line';
import { useSession } from '../session-context';
import { useWording } from './wording-context';
import { WordingItem } from './wording-item';

/** A note in a list, with what is pointed out in it below. */
export function EvidenceNote({ note }: { readonly note: Note }) {
  const { kit } = useLive();
  const session = useSession();
  const wording = useWording().filter((each) => each.note?.id === note.id);
  const [edits, setEdits] = useState(0);

  /** Opens the note's editor with the words marked: a note that is drawn anew goes on where its edit was left. */
  function edit({ start, end }: WordingFinding) {
    const own = note.question && questionsById(kit).get(note.question)?.competency.id;
    const text = typedForm(note, own ?? null);
    const before = text.length - note.text.length;
    writeNoteEdit(session, { note: note.id, text, start: before + start, end: before + end });
    // The editor takes the focus only where nothing has it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setEdits(edits + 1);
  }

  return (
    <>
      <NoteLine key={edits} note={note} />
      {wording.map((item) => (
        <li key={item.key} className="py-1 pl-15">
          <WordingItem item={item} onEdit={() => edit(item.finding)} />
        </li>
      ))}
    </>
  );
}
