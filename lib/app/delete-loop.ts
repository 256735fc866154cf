import { markLoopDeleted } from '../db/loop-repository';
import type { LoopId } from '../domain/loop';
import type { App } from './app';

/** Deletes a loop. It can be restored, with its scorecards, until it is erased. */
export function deleteLoop({ db, now }: Pick<App, 'db' | 'now'>, id: LoopId): Promise<void> {
  return markLoopDeleted(db, id, now());
}

/** Brings a deleted loop back as it was. */
export function restoreLoop({ db }: Pick<App, 'db'>, id: LoopId): Promise<void> {
  return markLoopDeleted(db, id, null);
}
