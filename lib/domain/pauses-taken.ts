import type { Clock } from './pause';
import type { Instant } from './schema';

/** A stretch that does not count, as it is told. */
export interface PauseTaken {
  readonly from: Instant;
  /** Null while it goes on. */
  readonly to: Instant | null;
  /** Whole seconds. */
  readonly seconds: number;
}

/**
 * The pauses of an interview in the order of time, one that goes on up to the instant given. What is shorter than a second
 * is left out, and so is what was before the start.
 */
export function pausesTaken({ startedAt, pauses }: Clock, at: Instant): readonly PauseTaken[] {
  if (startedAt === null) return [];
  return pauses
    .map(({ from, to }) => {
      const counted = Math.max(from, startedAt);
      return { from: counted, to, seconds: Math.floor(((to ?? at) - counted) / 1000) };
    })
    .filter(({ seconds, to }) => seconds >= 1 || (to === null && seconds === 0))
    .sort((a, b) => a.from - b.from);
}
