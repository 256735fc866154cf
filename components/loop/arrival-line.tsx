import { Button } from '@/components/ui/button';
import { dayAndTime } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { useMinute } from '@/lib/app/use-minute';
import { useUndoable } from '@/lib/app/use-undoable';
import type { Arrival } from '@/lib/domain/loop/arrival';

/** A scorecard that does not count as it stands: whose it is and when it was sealed, nothing of what is in it. */
export function ArrivalLine({
  arrival: { loopId, hash, scorecard, receivedAt },
}: {
  readonly arrival: Arrival;
}) {
  const app = useApp();
  const undoable = useUndoable();
  const now = useMinute();
  const { interviewer, kit, revision, sealedAt } = scorecard;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 pr-2 pl-4">
      <span className="min-w-60 flex-1">
        <bdi className="font-semibold break-words">{interviewer.name}</bdi>
        <span className="block text-small text-muted">
          <bdi>{kit.title}</bdi> · revision {revision} · sealed {dayAndTime(sealedAt, now)} · came in{' '}
          {dayAndTime(receivedAt, now)} · fingerprint {hash.slice(0, 8)}
        </span>
      </span>
      <Button
        onClick={() => undoable('Scorecard taken out of the loop', () => removeScorecard(app, loopId, hash))}
      >
        Take out<span className="sr-only"> the scorecard {hash.slice(0, 8)}</span>
      </Button>
    </li>
  );
}
