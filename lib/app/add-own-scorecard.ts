import { addToLoop } from '../db/arrival-repository';
import type { LoopId } from '../domain/loop/loop-id';
import type { Scorecard } from '../domain/scorecard';
import type { App } from './app';

/** Puts a scorecard that was sealed in this browser into a loop. */
export function addOwnScorecard(
  { db, now }: Pick<App, 'db' | 'now'>,
  loopId: LoopId,
  scorecard: Scorecard,
): Promise<void> {
  return addToLoop(db, loopId, scorecard, now());
}
