import { formatMinutesSeconds } from './format';
import type { Clock } from './pause';
import { secondsInto } from './pause';
import type { Instant } from './schema';

/** An interview's clock, and when it stopped for good; null while it runs. */
export type StoppedClock = Clock & { readonly endedAt: Instant | null };

/** When a note was written: the time into the call as `m:ss`, or that it was after the call. */
export function noteTime(clock: StoppedClock, at: Instant): string {
  if (clock.endedAt !== null && at > clock.endedAt) return 'after';
  return formatMinutesSeconds(secondsInto(clock, at));
}
