import { markRemovedFromLoop } from '../db/arrival-repository';
import type { ContentHash } from '../domain/content-hash';
import type { LoopId } from '../domain/loop/loop-id';
import type { App } from './app';

/**
 * Takes a scorecard, named by its hash, out of a loop, for instance one that belongs to another candidate. Returns how to put it
 * back.
 */
export async function removeScorecard(
  app: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  hash: ContentHash,
): Promise<() => Promise<void>> {
  await markRemovedFromLoop(app.db, loopId, hash, app.now());
  return () => putScorecardBack(app, loopId, hash);
}

/** Puts a scorecard that was taken out back into its loop. */
export function putScorecardBack({ db }: Pick<App, 'db'>, loopId: LoopId, hash: ContentHash): Promise<void> {
  return markRemovedFromLoop(db, loopId, hash, null);
}
