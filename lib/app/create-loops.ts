import { addLoops } from '../db/loop-repository';
import type { ListedCandidate } from '../domain/loop/candidate-list';
import type { Loop } from '../domain/loop/loop';
import { LoopId } from '../domain/loop/loop-id';
import type { Opening } from '../domain/opening/opening';
import type { Plan } from '../domain/opening/plan';
import type { Instant } from '../domain/schema';
import type { App } from './app';

/**
 * Makes a loop for each candidate by the plan of an opening, all or none. Their names are kept apart from the loops.
 * @param candidates as `readCandidateList` gives them
 * @param dueAt when the scorecards are to be in
 */
export async function createLoops(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  opening: Pick<Opening, 'id' | 'title'>,
  plan: Pick<Plan, 'id'>,
  candidates: readonly ListedCandidate[],
  dueAt: Instant | null,
): Promise<readonly Loop[]> {
  const made = candidates.map(({ label, name }) => {
    const loop: Loop = {
      id: LoopId.parse(newId()),
      candidate: label,
      role: opening.title,
      plan: { openingId: opening.id, planId: plan.id },
      dueAt,
      sample: false,
      createdAt: now(),
      deletedAt: null,
    };
    return { loop, name };
  });
  const loops = made.map(({ loop }) => loop);
  const names = made.flatMap(({ loop, name }) => (name === null ? [] : [{ loopId: loop.id, name }]));
  await addLoops(db, loops, names);
  return loops;
}
