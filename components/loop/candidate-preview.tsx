import type { CandidateList } from '@/lib/domain/loop/candidate-list';

/** Whom a pasted list names, and which of its lines cannot be taken. */
export function CandidatePreview({ list: { candidates, problems } }: { readonly list: CandidateList }) {
  if (candidates.length === 0 && problems.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-2">
      {candidates.length > 0 && (
        <ol
          aria-label="Candidates in the list"
          tabIndex={0} // a long list scrolls, so the keyboard has to reach it
          className="max-h-48 divide-y divide-line overflow-auto rounded-control border border-line"
        >
          {candidates.map(({ label, name }) => (
            <li key={label} className="flex flex-wrap gap-x-3 px-3 py-1">
              <bdi className="font-semibold break-words">{label}</bdi>
              {name !== null && (
                <span className="text-muted">
                  name, for you alone: <bdi className="break-words">{name}</bdi>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {problems.length > 0 && (
        <ul aria-label="Lines left out" className="text-weak">
          {problems.map(({ line, reason }) => (
            <li key={line}>
              Line {line} is left out. {reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
