import { Button } from '@/components/ui/button';
import { togglePause } from '@/lib/app/pause-interview';
import { formatMinutesSeconds } from '@/lib/domain/format';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { useClock } from './use-clock';

/** What is used and what is left, with the button that stops the clock and lets it run on. */
export function ClockFigures() {
  const { interview } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const { elapsed, left, pause } = useClock();
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-2 pt-1 pb-2">
      <dl className="flex gap-5 narrow:flex-wrap">
        <Figure name="Elapsed" seconds={elapsed} />
        <Figure name={left < 0 ? 'Over' : 'Left'} seconds={Math.abs(left)} trouble={left < 0} />
      </dl>
      <Button
        className="ml-auto min-w-20"
        disabled={!canWrite}
        onClick={() => togglePause(session, interview)}
      >
        {pause ? 'Resume' : 'Pause'}
      </Button>
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  readonly seconds: number;
  readonly trouble?: boolean;
}

function Figure({ name, seconds, trouble }: FigureProps) {
  return (
    <div>
      <dt className="text-small text-muted">{name}</dt>
      <dd className={`text-question leading-tight font-semibold ${trouble ? 'text-trouble' : ''}`}>
        {formatMinutesSeconds(seconds)}
      </dd>
    </div>
  );
}
