import { EyeOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { revealLoop } from '@/lib/app/reveal-loop';
import { listed } from './words';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';
import { useInlineForm } from './use-inline-form';

interface BlindNoticeProps {
  /** Whether an interview of the lead's own in this loop is still to be sealed. */
  readonly ownOpen: boolean;
}

/** Says, while nothing is shown, who is in, what is waited for, and how it can be shown sooner. */
export function BlindNotice({ ownOpen }: BlindNoticeProps) {
  const app = useApp();
  const { loop, standing } = usePlanned();
  const { shown, show, close, opener } = useInlineForm<'reveal'>();
  if (standing.reveal !== 'blind') return null;
  const { arrived, expected, seats } = standing;
  const here = seats
    .filter(({ state, awaited }) => awaited && state === 'in')
    .map(({ person }) => person.name);
  const names = listed([...new Set(here)]);
  return (
    <section aria-label="Scorecards so far" className="mb-6 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-control border border-line bg-surface px-4 py-3">
        <EyeOff aria-hidden size={18} className="text-muted" />
        <p className="min-w-60 flex-1">
          <b>
            {arrived} of {expected} scorecards {expected === 1 ? 'is' : 'are'} in
          </b>
          {names !== '' && <bdi>: {names}</bdi>}.{' '}
          <span className="text-muted">
            Ratings stay hidden until {ownOpen ? 'all are in and your own is sealed' : 'all are in'}, so that
            nobody is swayed.
          </span>
        </p>
        {arrived > 0 && (
          <Button ref={opener} look="quiet" aria-expanded={shown !== null} onClick={() => show('reveal')}>
            Show before all are in…
          </Button>
        )}
      </div>
      {shown && (
        <div className="mt-2">
          <ReasonForm
            title="Show the ratings before all are in"
            explain={
              ownOpen
                ? 'Your own scorecard is not sealed: what you see now will colour it. That the ratings were shown stays in the record.'
                : 'Who still has to write may be swayed by what you say of them. That the ratings were shown stays in the record.'
            }
            verb="Show ratings"
            onDecide={(reason) => revealLoop(app, { loopId: loop.id, reason })}
            onClose={close}
          />
        </div>
      )}
    </section>
  );
}
