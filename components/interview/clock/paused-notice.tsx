import { Button } from '@/components/ui/button';
import { clockTime } from '@/components/ui/when';
import { togglePause } from '@/lib/app/pause-interview';
import { openPause } from '@/lib/domain/pause';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';

/** Says that the clock stands still, and lets it run on; nothing while it runs. */
export function PausedNotice() {
  const { interview } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const pause = openPause(interview.pauses);
  if (!pause) return null;
  return (
    <section
      aria-label="Pause"
      className="flex items-center gap-2 border-b border-line bg-accent-soft px-3 py-1"
    >
      <p className="min-w-0 flex-1 text-small">Paused since {clockTime(pause.from)}</p>
      <Button disabled={!canWrite} onClick={() => togglePause(session, interview)}>
        Resume
      </Button>
    </section>
  );
}
