import type { Interview } from '../domain/interview';
import type { KitId } from '../domain/kit';
import type { App } from './app';
import { prepareFromKit } from './prepare-from-kit';
import { sendKit } from './send-kit';

/**
 * Puts the lead's own kit into the panel, without a file: the kit counts as sent, and its interview is prepared in the loop.
 * @throws Error in words for the person where the kit cannot leave; nothing has changed then
 */
export function putInPanel(app: Pick<App, 'db' | 'now' | 'newId'>, id: KitId): Promise<Interview> {
  const { db } = app;
  return db.transaction('rw', db.tables, async () => {
    const { file, loopId } = await sendKit(app, id, 'own-panel');
    return prepareFromKit(app, file, loopId);
  });
}
