import { Button } from '@/components/ui/button';
import { clockTime } from '@/components/ui/when';
import { minutesToEndAt, plannedEnd } from '@/lib/domain/planned-end';
import { useLive } from '../live-context';
import { useCanWrite } from '../session-context';
import { useNow } from '@/lib/app/use-now';

interface MinutesChoicesProps {
  /** What is set now. */
  readonly minutes: number;
  readonly onChoose: (minutes: number) => void;
}

/** One tap to keep to the planned end after a late start or a pause, and one to have the kit's minutes again. */
export function MinutesChoices({ minutes, onChoose }: MinutesChoicesProps) {
  const { interview, kit } = useLive();
  const canWrite = useCanWrite();
  const now = useNow();
  const end = plannedEnd(interview, kit.minutes);
  const kept = end === null ? 0 : minutesToEndAt(interview, end, now);
  const offered = end !== null && kept >= 1 && kept < kit.minutes && kept !== minutes;
  if (!offered && minutes === kit.minutes) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {offered && (
        <Button disabled={!canWrite} onClick={() => onChoose(kept)}>
          End as planned, at {clockTime(end)} ({kept} min)
        </Button>
      )}
      {minutes !== kit.minutes && (
        <Button disabled={!canWrite} onClick={() => onChoose(kit.minutes)}>
          Back to {kit.minutes}
        </Button>
      )}
    </div>
  );
}
