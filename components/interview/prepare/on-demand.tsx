import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface OnDemandProps {
  readonly title: string;
  readonly minutes?: number;
  readonly children: ReactNode;
}

/** A line that opens to show more. */
export function OnDemand({ title, minutes, children }: OnDemandProps) {
  return (
    <details className="group">
      <summary className="flex min-h-7 list-none items-start gap-1.5 rounded-control py-1 hover:bg-raised">
        <ChevronRight
          aria-hidden
          size={14}
          className="mt-[0.15em] shrink-0 text-muted group-open:rotate-90"
        />
        <span dir="auto" className="min-w-0 flex-1 text-pretty">
          {title}
        </span>
        {minutes !== undefined && <span className="shrink-0 text-small text-muted">{minutes} min</span>}
      </summary>
      <div className="pt-0.5 pb-2 pl-5">{children}</div>
    </details>
  );
}
