import type { Fault, FaultRun } from '../fault';

/** One run of a fault, with the seed that brings it about again. */
export interface DoneRun extends FaultRun {
  readonly seed: number;
  readonly seconds: number;
}

/** All runs of one fault, or why it could not be run. */
export interface DoneFault {
  readonly name: string;
  readonly runs: readonly DoneRun[];
  /** Why this machine does not allow it; null where it ran. */
  readonly notRun: string | null;
}

/** How often a fault is done: `runs` times its share, or as its short form says where `runs` is null. */
export function timesOf({ short, share }: Pick<Fault, 'short' | 'share'>, runs: number | null): number {
  return runs === null ? short : Math.max(1, Math.ceil(runs * share));
}
