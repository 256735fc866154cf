import { EvidenceMark } from '@/components/ui/evidence-mark';
import { NoteText } from '@/components/ui/note-text';
import type { Note } from '@/lib/domain/note';
import { noteTime } from '@/lib/domain/note-time';
import type { Scorecard } from '@/lib/domain/scorecard';

interface ScorecardNotesProps {
  readonly title: string;
  readonly notes: readonly Note[];
  readonly scorecard: Scorecard;
}

/** Notes of one side, each with its time into the call. */
export function ScorecardNotes({ title, notes, scorecard }: ScorecardNotesProps) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 text-small font-semibold text-muted">{title}</h3>
      {notes.length === 0 && <p className="border-t border-line py-1 text-muted">None noted.</p>}
      <ul>
        {notes.map((note) => (
          <li
            key={note.id}
            className={`grid gap-2 border-t border-line py-1 print:break-inside-avoid ${note.evidence === null ? 'grid-cols-[minmax(0,1fr)_auto]' : 'grid-cols-[1rem_minmax(0,1fr)_auto]'}`}
          >
            {note.evidence !== null && <EvidenceMark evidence={note.evidence} />}
            <NoteText note={note} />
            <span className="text-small text-muted">{noteTime(scorecard, note.at)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
