import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { lowerPriority } from './runner/lower-priority';
import type { FaultBench } from './browser/fault-bench';
import type { Fault, FaultRun } from './fault';

/** A generated profile is backed up, wiped and restored. */
export const BACKUP_RESTORED: Fault = {
  name: 'backup, wipe, restore',
  short: 200,
  share: 5,
  place: 'idle',
  run: restored,
};

const PROGRAM = path.join(import.meta.dirname, 'backup/backup-process.ts');

/** In a process of its own: it needs no browser, and would keep those waiting that others drive. */
async function restored(seed: number, bench: FaultBench): Promise<FaultRun> {
  const { send, ended } = await bench.shared('backup process', () => openProcess(bench));
  return Promise.race([send(seed), ended]);
}

function openProcess(bench: FaultBench) {
  const other = fork(PROGRAM);
  lowerPriority(other);
  bench.atEnd(() => other.kill());
  const ended = once(other, 'exit').then(([code]): never => {
    throw new Error(`The process that restores ended with ${code}.`);
  });
  ended.catch(() => undefined); // at the end it is to
  const send = async (seed: number): Promise<FaultRun> => {
    other.send(seed);
    const [run] = (await once(other, 'message')) as [FaultRun];
    return run;
  };
  return Promise.resolve({ send, ended });
}
