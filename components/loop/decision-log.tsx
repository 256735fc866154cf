import { dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import { decisionWords } from './decision-words';
import { usePlanned } from './planned-context';

/** What the lead decided about the loop, oldest first, each with its reason. */
export function DecisionLog() {
  const planned = usePlanned();
  const { events } = planned;
  const now = useMinute();
  if (events.length === 0) return null;
  return (
    <section aria-label="Decisions" className="mt-8">
      <h2 className="mb-2 font-semibold">Decisions</h2>
      <ol className="divide-y divide-line rounded-control border border-line bg-surface">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap gap-x-4 px-4 py-2">
            <span className="min-w-60 flex-1">
              <span dir="auto" className="block font-semibold">
                {decisionWords(event, planned)}
              </span>
              <span dir="auto" className="block break-words whitespace-pre-wrap">
                {event.reason}
              </span>
            </span>
            <time className="text-small text-muted">{dayAndTime(event.at, now)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
