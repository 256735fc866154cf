/** The process that backs up and restores: a message is a seed, and its answer what the run found. */
import type { FaultRun } from '../fault';
import { backUpAndRestore } from './back-up-and-restore';

process.on('message', (seed: number) => {
  void backUpAndRestore(seed)
    .catch((error: unknown): FaultRun => ({ problems: [`it broke off: ${String(error)}`], figures: {} }))
    .then((run) => process.send?.(run));
});
