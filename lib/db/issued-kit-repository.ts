import type { KitId } from '../domain/kit';
import type { IssuedKit } from '../domain/loop/issued-kit';
import type { LoopId } from '../domain/loop/loop-id';
import type { Instant } from '../domain/schema';
import type { Database } from './database';

/** Stores a kit that was made. */
export async function addIssuedKit(db: Database, kit: IssuedKit): Promise<void> {
  await db.issuedKits.add(kit);
}

/** Stores a kit as it stands now. */
export async function putIssuedKit(db: Database, kit: IssuedKit): Promise<void> {
  await db.issuedKits.put(kit);
}

/** A kit by its id; null where it was not made here. */
export async function issuedKitById(db: Database, id: KitId): Promise<IssuedKit | null> {
  return (await db.issuedKits.get(id)) ?? null;
}

/** All kits of a loop, the withdrawn ones too, in the order in which they were made. */
export function kitsOfLoop(db: Database, loopId: LoopId): Promise<IssuedKit[]> {
  return db.issuedKits.where('loopId').equals(loopId).sortBy('issuedAt');
}

/** Withdraws a kit: from then on its scorecard no longer counts. */
export async function withdrawKit(db: Database, id: KitId, at: Instant): Promise<void> {
  await db.issuedKits.update(id, { withdrawnAt: at });
}

/** Notes when a kit was opened, or with null that it was not. */
export async function storeOpened(db: Database, id: KitId, at: Instant | null): Promise<void> {
  await db.issuedKits.update(id, { openedAt: at });
}
