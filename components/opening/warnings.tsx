import { CircleCheck, TriangleAlert } from 'lucide-react';
import { usePlan } from './plan-context';

/** How many are shown before the rest is folded. */
const FEW = 8;

/** What the lead should look at, with the reason. Nothing of it keeps a kit from going out. */
export function Warnings() {
  const { warnings } = usePlan();
  const rest = warnings.slice(FEW);
  return (
    <section
      aria-label="Warnings"
      className="self-start rounded-control border border-line bg-surface px-4 py-3 min-[70rem]:sticky min-[70rem]:top-4"
    >
      <h3 className="mb-1.5 flex items-center gap-2 font-semibold">
        {warnings.length === 0 ? (
          <CircleCheck aria-hidden size={16} className="text-strong" />
        ) : (
          <TriangleAlert aria-hidden size={16} className="text-weak" />
        )}
        {countOf(warnings.length)}
      </h3>
      {warnings.length === 0 && (
        <p className="text-small text-muted">
          Every competency has an owner, nothing is asked twice by accident, and the minutes suffice.
        </p>
      )}
      <WarningList texts={warnings.slice(0, FEW).map(({ text }) => text)} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 text-small text-muted">{rest.length} more</summary>
          <WarningList texts={rest.map(({ text }) => text)} />
        </details>
      )}
    </section>
  );
}

function WarningList({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="grid grid-cols-1 gap-2 text-small">
      {texts.map((text, i) => (
        <li key={i} dir="auto" className="border-t border-line pt-2 first:border-t-0 first:pt-0">
          {text}
        </li>
      ))}
    </ul>
  );
}

function countOf(count: number): string {
  if (count === 0) return 'No warnings';
  return count === 1 ? '1 warning' : `${count} warnings`;
}
