import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { describeOutcome } from '@/lib/app/collect-scorecards';
import type { Outcome } from '@/lib/app/collect-scorecards';

interface ImportOutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly onDismiss: () => void;
}

/** What became of each file that came in; the region stays, so that the result is announced. */
export function ImportOutcomes({ outcomes, onDismiss }: ImportOutcomesProps) {
  return (
    <section
      aria-label="Import result"
      aria-live="polite"
      className={`fixed right-6 bottom-6 z-10 w-110 max-w-[calc(100vw-3rem)] print:hidden ${outcomes.length > 0 ? 'rounded-control border border-line bg-surface p-3 shadow-lg' : ''}`}
    >
      {outcomes.length > 0 && (
        <>
          <div className="mb-1 flex items-center">
            <h2 className="flex-1 font-semibold">Import result</h2>
            <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
          </div>
          <ul className="grid grid-cols-1 max-h-[50vh] gap-1.5 overflow-auto">
            {outcomes.map((outcome, index) => {
              const { text, trouble } = describeOutcome(outcome);
              return (
                <li key={index} className={`break-words ${trouble ? 'text-trouble' : ''}`}>
                  {text}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
