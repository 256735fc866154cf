import { markRemovedFromLoop } from '../db/scorecard-repository';
import type { LoopId } from '../domain/loop';
import type { ScorecardId } from '../domain/scorecard-id';
import type { App } from './app';

/** Takes a scorecard out of a loop, for instance one that belongs to another candidate. Returns how to put it back. */
export async function removeScorecard(
  { db, now }: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  id: ScorecardId,
): Promise<() => Promise<void>> {
  await markRemovedFromLoop(db, loopId, id, now());
  return () => markRemovedFromLoop(db, loopId, id, null);
}
