import type { FaultBench } from '../browser/fault-bench';
import type { Fault } from '../fault';
import type { DoneFault } from './done-fault';
import { timesOf } from './done-fault';
import type { FaultOptions } from './options';
import { runFault } from './run-fault';

/**
 * Does faults: those that measure time one after the other, then the others side by side on so many lanes, in the order
 * given; what is to run in idle time begins at once. Returns them in the order given.
 */
export async function runFaults(
  faults: readonly Fault[],
  { runs, seed, lanes }: Pick<FaultOptions, 'runs' | 'seed' | 'lanes'>,
  bench: FaultBench,
): Promise<readonly DoneFault[]> {
  const done = new Map<Fault, DoneFault>();
  const placed = (place: Fault['place']) => faults.filter((fault) => fault.place === place);

  async function work(waiting: Fault[]): Promise<void> {
    for (let fault = waiting.shift(); fault; fault = waiting.shift())
      done.set(fault, await runFault(fault, { times: timesOf(fault, runs), seed, bench }));
  }

  // What cannot be prepared is said by the run that needs it.
  for (const { prepare } of faults) void prepare?.(bench).catch(() => undefined);
  const idle = work(placed('idle'));
  await work(placed('alone'));
  const others = placed('lane');
  await Promise.all([idle, ...Array.from({ length: lanes }, () => work(others))]);
  return faults.map((fault) => done.get(fault)).filter((each) => each !== undefined);
}
