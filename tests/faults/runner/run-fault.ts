import type { FaultBench } from '../browser/fault-bench';
import type { Fault, FaultRun } from '../fault';
import { CannotRunError } from '../fault';
import type { DoneFault, DoneRun } from './done-fault';
import { runLine } from './fault-table';

/** A run that held and took fewer seconds has no line of its own. */
const QUICK = 1;

/** Does a fault so often, from a seed on, and prints how each came out. A run that throws has not held. */
export async function runFault(
  fault: Fault,
  { times, seed, bench }: { readonly times: number; readonly seed: number; readonly bench: FaultBench },
): Promise<DoneFault> {
  const runs: DoneRun[] = [];
  for (let nth = 0; nth < times; nth++) {
    const start = performance.now();
    try {
      const found = await runOnce(fault, seed + nth, bench);
      const run = { ...found, seed: seed + nth, seconds: (performance.now() - start) / 1000 };
      runs.push(run);
      // Hundreds of lines that say nothing new hide the one that does.
      if (run.seconds > QUICK || run.problems.length > 0) console.log(runLine(fault.name, run));
    } catch (error) {
      if (!(error instanceof CannotRunError)) throw error;
      console.log(`${fault.name}  NOT RUN: ${error.message}`);
      return { name: fault.name, runs, notRun: error.message };
    }
  }
  return { name: fault.name, runs, notRun: null };
}

async function runOnce({ run }: Fault, seed: number, bench: FaultBench): Promise<FaultRun> {
  try {
    return await run(seed, bench);
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    const words = error instanceof Error ? error.message : String(error);
    return { problems: [`it broke off: ${words.split('\n').slice(0, 3).join(' ')}`], figures: {} };
  }
}
