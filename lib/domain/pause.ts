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
  let counted = startedAt;
  let paused = 0;
  for (const { from, to } of pauses.toSorted((a, b) => a.from - b.from)) {
    const until = Math.min(to ?? at, at);
    paused += Math.max(0, until - Math.max(from, counted));
    counted = Math.max(counted, until);
  }
  return Math.max(0, Math.floor((at - startedAt - paused) / 1000));
}

/** The pause that goes on; null while the clock runs. */
export function openPause(pauses: readonly Pause[]): Pause | null {
  return pauses.find(({ to }) => to === null) ?? null;
}
