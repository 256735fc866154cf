import { storeOpeningTitle } from '../db/opening-repository';
import type { OpeningId } from '../domain/opening/opening';
import type { App } from './app';
import { openingTitle } from './opening-title';

/**
 * Gives an opening another title; loops and kits that were made before keep theirs.
 * @throws Error in words for the person where the title cannot be taken
 */
export async function renameOpening({ db }: Pick<App, 'db'>, id: OpeningId, title: string): Promise<void> {
  await storeOpeningTitle(db, id, openingTitle(title));
}
