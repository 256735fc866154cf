import { After } from './after';

const FIGURES = new Intl.NumberFormat('en-GB');

/** How many questions were found; null while they are being read, which is said when it takes longer than a moment. */
export function FindStatus({ count }: { readonly count: number | null }) {
  return (
    <p role="status" className="min-w-0 flex-1 text-small text-muted">
      {count === null && <After milliseconds={300}>Reading the questions…</After>}
      {count === 0 && 'Nothing found'}
      {count === 1 && '1 question'}
      {count !== null && count > 1 && `${FIGURES.format(count)} questions`}
    </p>
  );
}
