import type { Note } from '@/lib/domain/note';

/** How many notes speak for and against, and how many neither, in one line. */
export function EvidenceCount({ notes }: { readonly notes: readonly Note[] }) {
  const count = (evidence: Note['evidence']) => notes.filter((note) => note.evidence === evidence).length;
  const sides = [
    { count: count('strong'), sign: '+', word: 'strong', look: 'text-strong' },
    { count: count('weak'), sign: '−', word: 'weak', look: 'text-weak' },
    { count: count(null), sign: '·', word: 'other', look: 'text-muted' },
  ].filter((side) => side.count > 0);
  return (
    <span className="flex gap-2.5 text-small">
      {sides.map(({ count: of, sign, word, look }) => (
        <span key={word} className={look}>
          <b aria-hidden className="font-bold">
            {sign}
          </b>{' '}
          {of}
          <span className="sr-only"> {word}</span>
        </span>
      ))}
    </span>
  );
}
