import type { FaultBench } from './browser/fault-bench';

/** What one run of a fault found. */
export interface FaultRun {
  /** What did not hold; empty when all held. */
  readonly problems: readonly string[];
  /** What was measured, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Something that goes wrong in the world, done to the product on purpose. */
export interface Fault {
  /** What it is called in the table; `--only` takes a part of it. */
  readonly name: string;
  /** How often it is done when no number is asked for. */
  readonly short: number;
  /** How often it is done for each time that is asked for: 0.1 is one in ten. */
  readonly share: number;
  /**
   * `alone`: it measures time, so nothing that it would feel may run beside it. `lane`: beside others. `idle`: from the
   * beginning on, in what the others leave of the machine.
   */
  readonly place: 'alone' | 'lane' | 'idle';
  /** Makes what all of its runs start from, in what the others leave of the machine. */
  readonly prepare?: (bench: FaultBench) => Promise<unknown>;
  /** Does it once; the seed decides what is left to chance. Throws `CannotRunError` where this machine does not allow it. */
  readonly run: (seed: number, bench: FaultBench) => Promise<FaultRun>;
}

/** This machine does not let the fault be done, so nothing is known of it. */
export class CannotRunError extends Error {
  override readonly name = 'CannotRunError';
}
