import { markOpeningDeleted } from '../db/opening-repository';
import type { OpeningId } from '../domain/opening/opening';
import type { App } from './app';

/** Deletes an opening; its loops stay. It can be restored until it is erased; returns how. */
export async function deleteOpening(
  app: Pick<App, 'db' | 'now'>,
  id: OpeningId,
): Promise<() => Promise<void>> {
  await markOpeningDeleted(app.db, id, app.now());
  return () => restoreOpening(app, id);
}

/** Brings a deleted opening back as it was. */
export function restoreOpening({ db }: Pick<App, 'db'>, id: OpeningId): Promise<void> {
  return markOpeningDeleted(db, id, null);
}
