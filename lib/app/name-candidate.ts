import { storeCandidateName } from '../db/loop-repository';
import type { LoopId } from '../domain/loop/loop-id';
import { Line } from '../domain/schema';
import type { App } from './app';

/**
 * Keeps the candidate's name beside the loop, apart from all that is exported; an empty one is forgotten.
 * @throws Error in words for the person where the name cannot be taken
 */
export async function nameCandidate({ db }: Pick<App, 'db'>, loopId: LoopId, name: string): Promise<void> {
  const written = name.trim();
  if (written !== '' && !Line.safeParse(written).success)
    throw new Error('This name cannot be kept: use at most 200 characters, all on one line.');
  await storeCandidateName(db, loopId, written === '' ? null : written);
}
