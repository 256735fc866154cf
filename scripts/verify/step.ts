/** How many tests a runner ran, by outcome. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What came of a step. `counts` is there for a test runner. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  readonly counts?: Counts;
}

/** One check among those that `npm test` is made of. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

/** A step that has run, with the seconds that it took. */
export interface StepResult extends Outcome {
  readonly name: string;
  readonly seconds: number;
}
