import { Instant, z } from './schema';

export const PauseId = z.uuid().brand<'PauseId'>();
export type PauseId = z.infer<typeof PauseId>;

/** A stretch of an interview that does not count: a break, a lost connection, a look at the wrap-up. */
export const Pause = z.object({
  id: PauseId,
  from: Instant,
  /** Null while it goes on. */
  to: Instant.nullable(),
});
export type Pause = z.infer<typeof Pause>;

/** What tells how far into an interview an instant is. */
export interface Clock {
  readonly startedAt: Instant | null;
  readonly pauses: readonly Pause[];
}

/**
 * Whole seconds of the interview up to an instant, its pauses left out; never negative. It follows from stored instants
 * alone, so neither sleep nor a restart bends it.
 */
export function secondsInto({ startedAt, pauses }: Clock, at: Instant): number {
  if (startedAt === null) return 0;
  const paused = pauses.reduce((sum, { from, to }) => sum + overlap(startedAt, at, from, to ?? at), 0);
  return Math.max(0, Math.floor((at - startedAt - paused) / 1000));
}

/** Milliseconds that two spans have in common. */
function overlap(fromA: Instant, toA: Instant, fromB: Instant, toB: Instant): number {
  return Math.max(0, Math.min(toA, toB) - Math.max(fromA, fromB));
}

/** The pause that goes on; null while the clock runs. */
export function openPause(pauses: readonly Pause[]): Pause | null {
  return pauses.find(({ to }) => to === null) ?? null;
}
