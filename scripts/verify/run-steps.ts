import type { Step, StepResult } from './step';

interface RunOptions {
  /** How many steps run at the same time. */
  readonly atOnce: number;
  /** Whether steps that have not begun are left out once one has failed. */
  readonly stopAtFailure: boolean;
  readonly print: (text: string) => void;
}

/**
 * Runs steps, begun in the order given. Each prints one line with its seconds when it is over, and before it everything
 * that it said if it failed, else what it said could not be run. Returns the results of the steps that ran.
 */
export async function runSteps(
  steps: readonly Step[],
  { atOnce, stopAtFailure, print }: RunOptions,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];

  async function work(): Promise<void> {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await timed(step);
      results.push(result);
      print(`${result.ok ? notRun(result) : `\n${result.output.trimEnd()}\n\n`}${lineFor(result)}\n`);
      if (!result.ok && stopAtFailure) return;
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function timed({ name, run }: Step): Promise<StepResult> {
  const start = performance.now();
  const outcome = await run().catch((error: unknown) => ({ ok: false, output: String(error) }));
  return { name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

function lineFor({ name, ok, seconds, counts }: StepResult): string {
  const tests = counts ? `   ${counts.passed} passed, ${counts.failed} failed` : '';
  return `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s${tests}`;
}

/** What a runner could not run on this machine, in its own lines: nothing failed, and yet nothing was proved. */
function notRun({ output }: StepResult): string {
  const lines = output.split('\n').filter((line) => line.startsWith('NOT RUN: '));
  return lines.map((line) => `${line}\n`).join('');
}
