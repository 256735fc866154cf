import { Pencil, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { removeNote } from '@/lib/app/edit-note';
import { retagNote } from '@/lib/app/retag-note';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { competencyTitle, kitCompetencies } from '@/lib/domain/kit';
import type { Note } from '@/lib/domain/note';
import { useLive } from '../live-context';
import { useSession } from '../session-context';
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
    <div
      role="group"
      aria-label="Note tools"
      className="absolute inset-x-2 top-full z-1 -mt-0.5 flex cursor-auto items-center gap-1 rounded-control border border-line bg-surface p-1 shadow-lg"
    >
      <Button look="quiet" className="px-2" aria-label="Edit note" onClick={onEdit}>
        <Pencil aria-hidden size={14} /> Edit
      </Button>
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
      <Button
        look="quiet"
        className="px-2"
        aria-label="Remove note"
        onClick={() => {
          toNoteBox();
          removeNote(session, note);
        }}
      >
        <Trash2 aria-hidden size={14} /> Remove
      </Button>
    </div>
  );
}
