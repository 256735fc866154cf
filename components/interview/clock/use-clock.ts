import { openPause, secondsInto } from '@/lib/domain/pause';
import type { Pause } from '@/lib/domain/pause';
import type { Instant } from '@/lib/domain/schema';
import { useLive } from '../live-context';
import { useNow } from '@/lib/app/use-now';

/** The clock of the interview on the screen, as it stands. */
export interface ClockReading {
  readonly now: Instant;
  /** Seconds of the interview, pauses left out. */
  readonly elapsed: number;
  /** Minutes for the whole interview. */
  readonly minutes: number;
  /** Seconds of these; below zero once they are used up. */
  readonly left: number;
  readonly pause: Pause | null;
}

/** Reads the clock each second. It follows from stored instants, so that sleep and restarts do not bend it. */
export function useClock(): ClockReading {
  const { interview, kit, state } = useLive();
  const now = useNow();
  const minutes = state.available ?? kit.minutes;
  const elapsed = secondsInto(interview, now);
  return { now, elapsed, minutes, left: minutes * 60 - elapsed, pause: openPause(interview.pauses) };
}
