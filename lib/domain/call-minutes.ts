import type { Interview } from './interview';
import { secondsInto } from './pause';

/** Whole minutes that the call took, pauses left out; null for an interview that did not begin or has not ended. */
export function callMinutes({
  startedAt,
  endedAt,
  pauses,
}: Pick<Interview, 'startedAt' | 'endedAt' | 'pauses'>): number | null {
  if (startedAt === null || endedAt === null) return null;
  return Math.round(secondsInto({ startedAt, pauses }, endedAt) / 60);
}
