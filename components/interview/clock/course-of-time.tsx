import { clockTime } from '@/components/ui/when';
import { minutesLate } from '@/lib/domain/interview';
import type { Interview } from '@/lib/domain/interview';
import { pausesTaken } from '@/lib/domain/pauses-taken';
import type { PauseTaken } from '@/lib/domain/pauses-taken';
import { useLive } from '../live-context';
import { useNow } from '@/lib/app/use-now';

/** How the interview began, and when it stood still, in words. */
export function CourseOfTime() {
  const { interview } = useLive();
  const pauses = pausesTaken(interview, useNow());
  const sum = pauses.reduce((total, { seconds }) => total + seconds, 0);
  return (
    <div className="text-muted">
      <p>{startWords(interview)}</p>
      {pauses.length === 0 && <p>No pauses.</p>}
      {pauses.length > 1 && (
        <p>
          {pauses.length} pauses, {durationWords(sum)} in all:
        </p>
      )}
      {pauses.map((pause) => (
        <p key={pause.from}>{pauseWords(pause)}</p>
      ))}
    </div>
  );
}

function startWords(interview: Interview): string {
  const { startedAt, scheduledAt } = interview;
  if (startedAt === null) return 'Not started.';
  const began = `Started at ${clockTime(startedAt)}`;
  if (scheduledAt === null) return `${began}; no start was planned.`;
  const late = minutesLate(interview);
  return late === 0
    ? `${began}, as planned.`
    : `Started ${late} min late, at ${clockTime(startedAt)} instead of ${clockTime(scheduledAt)}.`;
}

function pauseWords({ from, to, seconds }: PauseTaken): string {
  const length = durationWords(seconds);
  return to === null
    ? `Paused since ${clockTime(from)}, for ${length} so far.`
    : `Paused from ${clockTime(from)} to ${clockTime(to)}, for ${length}.`;
}

/** A length in words: seconds below a minute, else to the nearest minute. */
function durationWords(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
