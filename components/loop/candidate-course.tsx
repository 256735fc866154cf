import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { returnCandidate } from '@/lib/app/return-candidate';
import { withdrawCandidate } from '@/lib/app/withdraw-candidate';
import { usePlanned } from './planned-context';
import { ReasonForm } from '@/components/ui/reason-form';
import { useInlineForm } from './use-inline-form';

/** Whether the candidate is still in the running, and the way to say that they are not, or are again. */
export function CandidateCourse() {
  const app = useApp();
  const { loop, withdrew } = usePlanned();
  const { shown, show, close, opener } = useInlineForm<'course'>();
  const loopId = loop.id;
  return (
    <div className="mb-6 print:hidden">
      <Button
        ref={opener}
        look="quiet"
        className="-ml-3"
        aria-expanded={shown !== null}
        onClick={() => show('course')}
      >
        {withdrew ? 'Candidate came back…' : 'Candidate withdrew…'}
      </Button>
      {shown &&
        (withdrew ? (
          <ReasonForm
            title="The candidate came back"
            explain="The scorecards that are missing are expected again."
            verb="Take the candidate back"
            onDecide={(reason) => returnCandidate(app, { loopId, reason })}
            onClose={close}
          />
        ) : (
          <ReasonForm
            title="The candidate withdrew"
            explain="No further scorecard is expected. What came in is kept and shown, and you can take this back."
            verb="Log withdrawal"
            onDecide={(reason) => withdrawCandidate(app, { loopId, reason })}
            onClose={close}
          />
        ))}
    </div>
  );
}
