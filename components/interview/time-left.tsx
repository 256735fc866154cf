import { formatMinutesSeconds } from '@/lib/domain/format';
import { secondsInto } from '@/lib/domain/pause';
import { useLive } from './live-context';
import { useNow } from './use-now';

/** A ring and a figure: how much of the planned time is left, or by how much it has run over. */
export function TimeLeft() {
  const { interview, kit, state } = useLive();
  const planned = (state.available ?? kit.minutes) * 60;
  const left = planned - secondsInto(interview, useNow());
  const share = Math.max(0, left / planned);
  const around = 2 * Math.PI * 6;
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" className="-rotate-90">
        <circle cx="8" cy="8" r="6" fill="none" strokeWidth="3" className="stroke-line" />
        <circle
          cx="8"
          cy="8"
          r="6"
          fill="none"
          strokeWidth="3"
          strokeDasharray={`${share * around} ${around}`}
          className={left < 0 ? 'stroke-trouble' : 'stroke-accent'}
        />
      </svg>
      <span>
        <b className="font-semibold">{formatMinutesSeconds(Math.abs(left))}</b>{' '}
        <span className="text-muted">{left < 0 ? 'over' : 'left'}</span>
      </span>
    </span>
  );
}
