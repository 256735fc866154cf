import { useLive } from './live-context';

/** The words to open with, folded away: wanted once, before the first question. */
export function OpeningWords() {
  const { kit } = useLive();
  return (
    <details className="pt-1 text-muted">
      <summary className="min-h-6 text-small">Opening words · {kit.opening.minutes} min</summary>
      <p dir="auto" className="pb-1 whitespace-pre-line text-text">
        {kit.opening.text}
      </p>
    </details>
  );
}
