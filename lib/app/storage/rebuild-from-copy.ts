import { removeDatabase } from '../../db/remove-database';
import { useStorageStore } from '../../stores/storage-store';
import type { App } from '../app';
import { COPY_LOCK } from './copy-parts';
import { openStorage } from './open-storage';
import { rebuildDatabase } from './rebuild-database';
import { rebuiltWords } from './rebuilt-words';
import { rewriteCopy, writeCanary } from './settle-copies';
import { goOn } from './start-storage';

/**
 * Brings back what is there, on the person's word, where something is lost in both copies or the database cannot be opened:
 * what the database still has stays, beside what the second copy has. Then the copies are made to fit, and the page goes on.
 * @throws in words for the person where that cannot be done; nothing is lost by it
 */
export async function rebuildFromCopy(app: App): Promise<void> {
  const { db, copy, canary } = app;
  const { enter, tell, phase } = useStorageStore.getState();
  try {
    await app.exclusively(COPY_LOCK, async () => {
      if (!db.isOpen()) await openAnew(app);
      const onRow = (done: number) => enter({ name: 'rebuilding', progress: { done, of: null } });
      const rebuilt = await rebuildDatabase(db, copy, { whole: false, canary: await canary.read(), onRow });
      tell(`${rebuiltWords(rebuilt)} What neither copy had is missing.`);
      await rewriteCopy(app);
      await writeCanary(app);
    });
  } catch (error) {
    enter(phase);
    throw error;
  }
  goOn(app, 'sound');
}

/** A database that cannot be opened makes way for a new one, once it is certain that there is something to put into it. */
async function openAnew({ db, copy }: App): Promise<void> {
  const { files } = await copy.inspect('contents');
  if (files.length === 0) throw new Error('The second copy has nothing to bring back. Nothing was changed.');
  await removeDatabase(db);
  if (!(await openStorage(db))) throw new Error('The database still cannot be opened. Nothing was lost.');
}
