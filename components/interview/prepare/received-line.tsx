import { dueWords } from '@/components/ui/due-words';
import { useMinute } from '@/lib/app/use-minute';
import type { ReceivedKit } from '@/lib/domain/loop/received-kit';

/** For which opening and for whom a kit that came from a lead is, and by when. */
export function ReceivedLine({ received }: { readonly received: ReceivedKit }) {
  const { opening, stage, lead, dueAt } = received;
  const now = useMinute();
  return (
    <p className="mt-0.5 text-muted wrap-anywhere">
      <bdi>{opening}</bdi>, <bdi>{stage}</bdi>. Lead: <bdi className="text-text">{lead}</bdi>.
      {dueAt !== null && ` The scorecard ${dueWords(dueAt, now)}.`}
    </p>
  );
}
