import type { EvidenceNote } from '@/lib/domain/consolidation';
import { formatMinutesSeconds } from '@/lib/domain/format';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { NoteText } from '@/components/ui/note-text';
import type { RaterLetters } from './rater-letters';

interface EvidenceListProps {
  readonly title: string;
  readonly empty?: string;
  readonly evidence: readonly EvidenceNote[];
  readonly letters: RaterLetters;
}

/** Notes with their mark, their words, and whose they are and when. */
export function EvidenceList({ title, empty, evidence, letters }: EvidenceListProps) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 text-small font-semibold text-muted">{title}</h3>
      {evidence.length === 0 && <p className="border-t border-line py-1 text-muted">{empty}</p>}
      <ul>
        {evidence.map(({ note, scorecardId, seconds }) => (
          <li
            key={note.id}
            className="grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-2 border-t border-line py-1"
          >
            <EvidenceMark evidence={note.evidence} />
            <NoteText note={note} />
            <span className="text-small text-muted">
              {letters.get(scorecardId)} {formatMinutesSeconds(seconds)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
