import { formatMinutesSeconds } from '@/lib/domain/format';
import { TimeRing } from './time-ring';
import { useClock } from './use-clock';

interface TimeLeftProps {
  /** Opens the clock, or closes it where it is open. */
  readonly onOpen: () => void;
  readonly expanded: boolean;
}

/** A ring and a figure: how much time is left, or by how much the interview has run over. It opens the clock. */
export function TimeLeft({ onOpen, expanded }: TimeLeftProps) {
  const { left, minutes, pause } = useClock();
  const over = left < 0;
  return (
    <button
      type="button"
      aria-expanded={expanded}
      className="flex min-h-7 items-center gap-1.5 rounded-control px-1 whitespace-nowrap hover:bg-raised"
      onClick={onOpen}
    >
      <TimeRing share={left / (minutes * 60)} still={pause !== null} />
      <span>
        <b className={`font-semibold ${over ? 'text-trouble' : ''}`}>
          {formatMinutesSeconds(Math.abs(left))}
        </b>{' '}
        <span className="text-muted">
          {pause ? (over ? 'over, paused' : 'paused') : over ? 'over' : 'left'}
        </span>
        <span className="sr-only">: the clock</span>
      </span>
    </button>
  );
}
