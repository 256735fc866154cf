import type { Interview } from './interview';
import { secondsInto } from './pause';
import type { Instant } from './schema';

/** When an interview of so many minutes was to end; null where no start was planned. */
export function plannedEnd({ scheduledAt }: Pick<Interview, 'scheduledAt'>, minutes: number): Instant | null {
  return scheduledAt === null ? null : scheduledAt + minutes * 60_000;
}

/**
 * Minutes of the call, pauses so far left out, with which it ends at an instant: what is to be set so that a late start
 * or a break does not move the end. Rounded up, so that together with the whole minutes of delay they make the whole;
 * never negative, and 0 for an interview that has not begun.
 */
export function minutesToEndAt(
  { startedAt, pauses }: Pick<Interview, 'startedAt' | 'pauses'>,
  end: Instant,
  now: Instant,
): number {
  const sofar = pauses.map((pause) => ({ ...pause, to: pause.to ?? now }));
  // A second that has begun counts, or a start just short of a minute late would lose a whole one.
  return Math.ceil(secondsInto({ startedAt, pauses: sofar }, end + 999) / 60);
}
