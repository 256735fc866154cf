import type { Pause } from '@/lib/domain/pause';
import { PauseId } from '@/lib/domain/pause';
import { NINE_O_CLOCK, uuid } from './builders';

/** A pause from so many to so many minutes after nine; null for one that goes on. */
export function aPause(n: number, from: number, to: number | null): Pause {
  const instant = (minute: number) => NINE_O_CLOCK + minute * 60_000;
  return { id: PauseId.parse(uuid(n)), from: instant(from), to: to === null ? null : instant(to) };
}
