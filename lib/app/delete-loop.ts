import { markLoopDeleted } from '../db/loop-repository';
import type { LoopId } from '../domain/loop/loop-id';
import type { App } from './app';

/** Deletes a loop. It can be restored, with its scorecards, until it is erased; returns how. */
export async function deleteLoop(app: Pick<App, 'db' | 'now'>, id: LoopId): Promise<() => Promise<void>> {
  await markLoopDeleted(app.db, id, app.now());
  return () => restoreLoop(app, id);
}

/** Brings a deleted loop back as it was. */
export function restoreLoop({ db }: Pick<App, 'db'>, id: LoopId): Promise<void> {
  return markLoopDeleted(db, id, null);
}
