import type { EvidenceNote } from '@/lib/domain/consolidation';
import { EvidenceList } from './evidence-list';
import type { RaterLetters } from './rater-letters';

interface EvidenceColumnsProps {
  readonly evidence: readonly EvidenceNote[];
  readonly letters: RaterLetters;
}

/** Evidence for and against side by side; notes without a mark below, on request. */
export function EvidenceColumns({ evidence, letters }: EvidenceColumnsProps) {
  const strong = evidence.filter(({ note }) => note.evidence === 'strong');
  const weak = evidence.filter(({ note }) => note.evidence === 'weak');
  const other = evidence.filter(({ note }) => note.evidence === null);
  if (evidence.length === 0) return <p className="text-muted">No evidence was noted.</p>;
  return (
    <>
      <div className="grid grid-cols-2 gap-6">
        <EvidenceList title="Evidence for" empty="None noted" evidence={strong} letters={letters} />
        <EvidenceList title="Evidence against" empty="None noted" evidence={weak} letters={letters} />
      </div>
      {other.length > 0 && (
        <details className="print-open">
          <summary className="min-h-6 text-small text-muted">
            {other.length} {other.length === 1 ? 'other note' : 'other notes'}
          </summary>
          <EvidenceList title="Other notes" evidence={other} letters={letters} />
        </details>
      )}
    </>
  );
}
