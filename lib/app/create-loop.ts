import { addLoop } from '../db/loop-repository';
import type { Loop } from '../domain/loop/loop';
import { LoopId } from '../domain/loop/loop-id';
import { Line } from '../domain/schema';
import type { App } from './app';

/**
 * Makes a loop for one candidate.
 * @throws Error in words for the person where label or role cannot be taken
 */
export async function createLoop(
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  plan: { readonly candidate: string; readonly role: string; readonly sample?: boolean },
): Promise<Loop> {
  const candidate = Line.safeParse(plan.candidate.trim());
  const role = Line.safeParse(plan.role.trim());
  if (!candidate.success)
    throw new Error('Give the candidate a label: a name or a code of at most 200 characters.');
  if (!role.success) throw new Error('Say which role it is, in at most 200 characters.');
  const loop: Loop = {
    id: LoopId.parse(newId()),
    candidate: candidate.data,
    role: role.data,
    plan: null,
    dueAt: null,
    sample: plan.sample ?? false,
    createdAt: now(),
    deletedAt: null,
  };
  await addLoop(db, loop);
  return loop;
}
