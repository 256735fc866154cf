/** What one run of a fault found. */
export interface FaultRun {
  /** What did not hold; empty when all held. */
  readonly problems: readonly string[];
  /** What was measured, by name. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Something that goes wrong in the world, done to the product on purpose. */
export interface Fault {
  readonly name: string;
  /** Does it once; the seed decides what is left to chance. */
  readonly run: (seed: number) => Promise<FaultRun>;
}
