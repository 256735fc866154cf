import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Message } from '@/components/ui/message';
import { describeOutcome } from '@/lib/app/collect-scorecards';
import type { Outcome } from '@/lib/app/collect-scorecards';

interface ImportOutcomesProps {
  /** Whether files are being read. */
  readonly busy: boolean;
  /** Why not all files were taken in; null where they were. */
  readonly trouble: string | null;
  readonly outcomes: readonly Outcome[];
  readonly onDismiss: () => void;
}

/** What became of each file that came in; the region stays, so that the result is announced. */
export function ImportOutcomes({ busy, trouble, outcomes, onDismiss }: ImportOutcomesProps) {
  const empty = !busy && trouble === null && outcomes.length === 0;
  return (
    <section
      aria-label="Import result"
      aria-live="polite"
      className={`fixed right-6 bottom-6 z-10 w-110 max-w-[calc(100vw-3rem)] print:hidden ${empty ? '' : 'rounded-control border border-line bg-surface p-3 shadow-lg'}`}
    >
      {busy && <p role="status">Reading scorecards…</p>}
      {trouble && <Message tone="trouble">Not all files were taken in; try again. {trouble}</Message>}
      {outcomes.length > 0 && (
        <>
          <div className="mb-1 flex items-center">
            <h2 className="flex-1 font-semibold">Import result</h2>
            <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
          </div>
          <ul className="grid max-h-[50vh] grid-cols-1 gap-1.5 overflow-auto">
            {outcomes.map((outcome, index) => {
              const { text, trouble: bad } = describeOutcome(outcome);
              return (
                <li key={index} className={`break-words ${bad ? 'text-trouble' : ''}`}>
                  {text}
                  <OtherLoop outcome={outcome} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** The way to the loop that a scorecard went to, where that is not on the page. */
function OtherLoop({ outcome }: { readonly outcome: Outcome }) {
  if ('refusal' in outcome || !outcome.elsewhere || outcome.loop === null) return null;
  return (
    <>
      {' '}
      <a href={`#/loops/${outcome.loop.id}`} className="text-accent underline underline-offset-2">
        Open that loop
      </a>
    </>
  );
}
