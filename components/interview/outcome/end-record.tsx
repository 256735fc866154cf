import { capitalised, clockTime, dayAndTime } from '@/components/ui/when';
import { useMinute } from '@/lib/app/use-minute';
import { callMinutes } from '@/lib/domain/call-minutes';
import { minutesLate } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import type { Instant } from '@/lib/domain/schema';
import { useLive } from '../live-context';

/** What is recorded of an interview that was closed: when it was to be and was, how long. */
export function EndRecord() {
  const { interview, state } = useLive();
  const now = useMinute();
  const { scheduledAt, endedAt, kitTitle } = interview;
  const minutes = callMinutes(interview);
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Kit', kitTitle],
    ['Planned start', scheduledAt === null ? '' : dayAndTime(scheduledAt, now)],
    ['Started', startWords(interview, now)],
    ['Closed', endedAt === null ? '' : dayAndTime(endedAt, now)],
    ['In the call', minutes === null ? '' : `${minutes} min`],
    ['Notes kept', String(state.notes.length)],
  ];
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-2 py-1.5">
            <dt className="text-muted">{name}</dt>
            <dd dir="auto" className="break-words">
              {capitalised(value)}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function startWords(interview: Interview, now: Instant): string {
  const { startedAt, scheduledAt } = interview;
  if (startedAt === null) return 'It did not begin';
  const late = minutesLate(interview);
  const at = scheduledAt === null ? dayAndTime(startedAt, now) : clockTime(startedAt);
  return late === 0 ? at : `${at}, ${late} min late`;
}
