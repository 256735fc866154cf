import { issuedKitById, storeOpened } from '../db/issued-kit-repository';
import type { KitId } from '../domain/kit';
import type { App } from './app';

/**
 * Notes that an interviewer said they have opened their kit. Returns how to take that back.
 * @throws Error in words for the person where the kit has not left, or was withdrawn
 */
export async function markKitOpened(
  { db, now }: Pick<App, 'db' | 'now'>,
  id: KitId,
): Promise<() => Promise<void>> {
  const kit = await issuedKitById(db, id);
  if (!kit?.sent || kit.withdrawnAt !== null) throw new Error('Only a kit that has gone out can be opened.');
  await storeOpened(db, id, now());
  return () => storeOpened(db, id, kit.openedAt);
}
