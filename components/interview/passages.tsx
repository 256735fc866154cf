import type { Kit } from '@/lib/domain/kit';

/** The words to open with, folded away: wanted once, before the first question. */
export function OpeningWords({ kit }: { readonly kit: Kit }) {
  return (
    <details className="pt-1 text-muted">
      <summary className="min-h-6 text-small">Opening words · {kit.opening.minutes} min</summary>
      <p dir="auto" className="pb-1 whitespace-pre-line text-text">
        {kit.opening.text}
      </p>
    </details>
  );
}

/** The words to close with, and what to have at hand for what candidates ask back: wanted after the last question. */
export function ClosingWords({ kit }: { readonly kit: Kit }) {
  return (
    <details className="pt-1 text-muted">
      <summary className="min-h-6 text-small">
        Their questions and the closing · {kit.closing.minutes} min
      </summary>
      <p dir="auto" className="pb-2 whitespace-pre-line text-text">
        {kit.closing.text}
      </p>
      <dl className="divide-y divide-line border-y border-line">
        {kit.answers.map(({ id, question, guidance }) => (
          <div key={id} className="py-1.5">
            <dt className="font-semibold text-text">{question}</dt>
            <dd>{guidance}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
