import { dueWords } from '@/components/ui/due-words';
import { useMinute } from '@/lib/app/use-minute';
import type { Interview } from '@/lib/domain/interview';

/** Where the sealed scorecard is, or to whom it goes now. */
export function SendLine({ received, loopId }: Pick<Interview, 'received' | 'loopId'>) {
  const now = useMinute();
  return (
    <p className="mt-1 text-muted wrap-anywhere">
      {loopId !== null ? (
        'It is in its loop on the dashboard. For a lead elsewhere, save it as a file.'
      ) : received === null ? (
        'Save it as a file and hand it to your panel lead.'
      ) : (
        <>
          Send the scorecard file to <bdi className="font-semibold text-text">{received.lead}</bdi>.
          {received.dueAt !== null && ` It ${dueWords(received.dueAt, now)}.`}
        </>
      )}
    </p>
  );
}
