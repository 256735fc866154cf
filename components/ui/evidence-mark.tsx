import type { Evidence } from '@/lib/domain/note';

/** The sign of a note: + strong in blue, − weak in ochre, nothing otherwise. Spoken as a word. */
export function EvidenceMark({ evidence }: { readonly evidence: Evidence }) {
  if (evidence === null) return <span />;
  return (
    <span className={`text-center font-bold ${evidence === 'strong' ? 'text-strong' : 'text-weak'}`}>
      <span aria-hidden>{evidence === 'strong' ? '+' : '−'}</span>
      <span className="sr-only">{evidence === 'strong' ? 'strong evidence: ' : 'weak evidence: '}</span>
    </span>
  );
}
