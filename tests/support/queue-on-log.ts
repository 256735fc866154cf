import { CaptureQueue } from '@/lib/capture/capture-queue';
import type { Operation } from '@/lib/domain/operation';

/** A log whose every append waits to be settled by the test. */
export function heldLog() {
  const written: Operation[] = [];
  const held: { operations: readonly Operation[]; settle: (error?: Error) => void }[] = [];
  const append = (operations: readonly Operation[]) =>
    new Promise<void>((resolve, reject) => {
      held.push({
        operations,
        settle: (error) => {
          if (error) {
            reject(error);
          } else {
            written.push(...operations);
            resolve();
          }
        },
      });
    });
  return { append, held, written };
}

/** A queue on a log, with what it put off: what begins another attempt, and what watches over one. */
export function queueOn(
  log: { append: (operations: readonly Operation[]) => Promise<void> },
  last?: { counter: number; at: number },
) {
  const retries: { run: () => void; milliseconds: number }[] = [];
  const watches: { run: () => void; milliseconds: number }[] = [];
  const reconnected: number[] = [];
  let clock = 1000;
  const queue = new CaptureQueue({
    log: { ...log, reconnect: () => Promise.resolve(void reconnected.push(clock)) },
    last,
    now: () => clock++,
    // What watches over an attempt is told from what begins the next by how long it waits.
    schedule: (run, milliseconds) =>
      void ([800, 4200].includes(milliseconds) ? watches : retries).push({ run, milliseconds }),
  });
  return { queue, retries, watches, reconnected };
}

/** Resolves when what was settled has been heard of. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
