import { markRemovedFromLoop } from '../db/scorecard-repository';
import type { LoopId } from '../domain/loop/loop-id';
import type { ScorecardId } from '../domain/scorecard-id';
import type { App } from './app';

/** Takes a scorecard out of a loop, for instance one that belongs to another candidate. Returns how to put it back. */
export async function removeScorecard(
  app: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  id: ScorecardId,
): Promise<() => Promise<void>> {
  await markRemovedFromLoop(app.db, loopId, id, app.now());
  return () => putScorecardBack(app, loopId, id);
}

/** Puts a scorecard that was taken out back into its loop. */
export function putScorecardBack({ db }: Pick<App, 'db'>, loopId: LoopId, id: ScorecardId): Promise<void> {
  return markRemovedFromLoop(db, loopId, id, null);
}
