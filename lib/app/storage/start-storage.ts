import type { StartVerdict } from '../../domain/storage/start-verdict';
import { onReopened } from '../../db/on-reopened';
import { useStartupStore } from '../../stores/startup-store';
import { useStorageStore } from '../../stores/storage-store';
import type { App } from '../app';
import { eraseExpired } from '../erase';
import { seedBanks } from '../seed-banks';
import { guardStart } from './guard-start';
import { keepSnapshots } from './keep-snapshots';
import { openStorage } from './open-storage';
import { settleCopies } from './settle-copies';

/** Milliseconds between attempts to open the database. */
const PAUSES = [100, 300, 900];

/**
 * Opens what is stored. The page is shown once the database is known to have what was acknowledged; what else is to be put
 * in order comes after the first paint.
 */
export async function startStorage(app: App): Promise<void> {
  const { enter } = useStorageStore.getState();
  try {
    if (!(await openPatiently(app))) return;
    const verdict = await guardStart(app);
    if (verdict === null) return;
    // Meanwhile a newer version may have asked this page to let go.
    if (useStorageStore.getState().phase.name === 'superseded') return;
    goOn(app, verdict);
    onReopened(app.db, () => void lookAgain(app));
  } catch (error) {
    enter({ name: 'failed', reason: `The database cannot be opened. ${wordsOf(error)}`, canRebuild: true });
  }
}

/** The browser closes a database that it finds damaged, or that has no room: what it opens next may be an empty one. */
async function lookAgain(app: App): Promise<void> {
  const { enter, found } = useStorageStore.getState();
  try {
    if ((await guardStart(app)) === 'behind') enter({ name: 'open' });
    found({ database: 'sound' });
  } catch {
    // Lost once more. What is captured stays in memory, says so, and is written when the database answers again.
    found({ database: 'failing' });
  }
}

/** Where the browser finds a database damaged, or the disk full, its first answer is an error; a later one may be better. */
async function openPatiently({ db, schedule }: App): Promise<boolean> {
  for (const pause of PAUSES) {
    try {
      return await openStorage(db);
    } catch {
      await new Promise<void>((resolve) => schedule(resolve, pause));
    }
  }
  return openStorage(db);
}

/** Shows the page, and puts the rest in order behind it. */
export function goOn(app: App, verdict: StartVerdict): void {
  app.copies.follow();
  useStorageStore.getState().enter({ name: 'open' });
  requestAnimationFrame(() => setTimeout(() => void settle(app, verdict), 0));
}

async function settle(app: App, verdict: StartVerdict): Promise<void> {
  const { found } = useStorageStore.getState();
  try {
    found({ ...(await settleCopies(app, verdict)), checkedAt: app.now() });
  } catch (error) {
    const absent = error instanceof Error && error.name === 'SecondCopyAbsentError';
    found({ database: 'sound', secondCopy: absent ? 'absent' : 'failing', checkedAt: app.now() });
  }
  app.copies.markSettled();
  keepSnapshots(app);
  try {
    await seedBanks(app);
    await eraseExpired(app);
  } catch (error) {
    useStartupStore.getState().fail(wordsOf(error));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
