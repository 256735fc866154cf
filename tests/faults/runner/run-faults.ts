import type { FaultBench } from '../browser/fault-bench';
import type { Fault } from '../fault';
import type { DoneFault } from './done-fault';
import { timesOf } from './done-fault';
import type { FaultOptions } from './options';
import { runFault } from './run-fault';

/**
 * Does faults: those that measure time one after the other, then the others side by side on so many lanes, the longest
 * first. Returns them in the order given.
 */
export async function runFaults(
  faults: readonly Fault[],
  { runs, seed, lanes }: Pick<FaultOptions, 'runs' | 'seed' | 'lanes'>,
  bench: FaultBench,
): Promise<readonly DoneFault[]> {
  const done = new Map<Fault, DoneFault>();
  const waiting = [...faults];

  async function work(): Promise<void> {
    for (let fault = waiting.shift(); fault; fault = waiting.shift())
      done.set(fault, await runFault(fault, { times: timesOf(fault, runs), seed, bench }));
  }

  const loud = waiting.filter(({ quiet }) => !quiet);
  waiting.splice(0, waiting.length, ...waiting.filter(({ quiet }) => quiet));
  await work();
  waiting.push(...loud);
  await Promise.all(Array.from({ length: lanes }, work));
  return faults.map((fault) => done.get(fault)).filter((each) => each !== undefined);
}
