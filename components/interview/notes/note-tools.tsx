import { Pencil, Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { removeNote } from '@/lib/app/edit-note';
import { retagNote } from '@/lib/app/retag-note';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { competencyTitle, kitCompetencies } from '@/lib/domain/kit';
import type { Note } from '@/lib/domain/note';
import { useLive } from '../live-context';
import { useSession } from '../session-context';
import { NoteBar } from './note-bar';
import { useToNoteBox } from './to-note-box';

interface NoteToolsProps {
  readonly note: Note;
  readonly onEdit: () => void;
}

/** What can be done with a note: a row under its words, over what is there. */
export function NoteTools({ note, onEdit }: NoteToolsProps) {
  const session = useSession();
  const { kit } = useLive();
  const toNoteBox = useToNoteBox();
  const ids = new Set(kitCompetencies(kit).map(({ id }) => id));
  // It may be of a question that has left the interview since.
  if (note.competency !== null) ids.add(note.competency);

  return (
    <NoteBar label="Note tools">
      <IconButton icon={Pencil} label="Edit note" onClick={onEdit} />
      <select
        aria-label="Retag note"
        title="Competency"
        value={note.competency ?? ''}
        className="min-h-7.5 min-w-0 flex-1 rounded-control border border-field bg-bg px-1.5 text-small"
        onChange={({ target: { value } }) =>
          retagNote(session, note, value === '' ? null : CompetencyId.parse(value))
        }
      >
        {[...ids].map((id) => (
          <option key={id} value={id}>
            {competencyTitle(kit, id)}
          </option>
        ))}
        <option value="">No competency</option>
      </select>
      <IconButton
        icon={Trash2}
        label="Remove note"
        onClick={({ currentTarget }) => {
          if (!toNoteBox()) toNeighbour(currentTarget);
          removeNote(session, note);
        }}
      />
    </NoteBar>
  );
}

/** Moves the focus to the row after or before, since that of the button is about to go. */
function toNeighbour(button: HTMLButtonElement) {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector('button')?.focus({ preventScroll: true });
}
