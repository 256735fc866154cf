import type { ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Gives a process only what the others leave of the machine. */
export function lowerPriority({ pid }: Pick<ChildProcess, 'pid'>): void {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
}
