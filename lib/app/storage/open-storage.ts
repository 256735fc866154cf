import type { Database } from '../../db/database';
import { NewerDatabaseError, openDatabase, UpgradeError } from '../../db/open-database';
import { yieldToNewer } from '../../db/yield-to-newer';
import type { Progress } from '../../stores/storage-store';
import { useStorageStore } from '../../stores/storage-store';
import { useToastStore } from '../../stores/toast-store';
import { flushAll } from './flush-before';

/** Milliseconds after which the person is told that opening takes long, and what can be done. */
const DEADLINE = 10_000;
/** Milliseconds for writing out what is unstored before the person is told that a newer version waits for it. */
const PATIENCE = 5000;

/**
 * Opens the database of a page, and says in the storage store how that comes on: `blocked`, `upgrading`, and `failed` where
 * an upgrade failed or a newer version has written what is stored. From then on the page lets go when a newer version asks.
 * @param signal stops an upgrade that does not come to an end
 * @returns whether it is open; where not, the phase says why
 * @throws what the browser says where the database cannot be opened at all
 */
export async function openStorage(db: Database, signal?: AbortSignal): Promise<boolean> {
  const { enter } = useStorageStore.getState();
  let progress: Progress | null = null;
  let late = false;
  const show = () => {
    if (progress) enter({ name: 'upgrading', progress, late });
    else if (late && useStorageStore.getState().phase.name !== 'blocked') enter(UNANSWERED);
  };
  try {
    await openDatabase(db, {
      onProgress: (next) => {
        progress = next;
        show();
      },
      onBlocked: () => enter({ name: 'blocked' }),
      onLate: () => {
        late = true;
        show();
      },
      deadline: DEADLINE,
      ...(signal && { signal }),
    });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    enter({ name: 'failed', reason, canRebuild: false });
    return false;
  }
  letGoWhenAsked(db);
  return true;
}

function letGoWhenAsked(db: Database): void {
  yieldToNewer(db, {
    flush: flushAll,
    onHeld: (reason) => useToastStore.getState().show({ text: heldWords(reason) }),
    onSuperseded: () => useStorageStore.getState().enter({ name: 'superseded' }),
    patience: PATIENCE,
  });
}

const UNANSWERED = {
  name: 'failed',
  canRebuild: false,
  reason:
    'The browser has not opened the database for ten seconds. Nothing was changed. This page goes on by itself as soon as it answers; if it does not, close Evenhand’s other windows, or restart the browser.',
} as const;

function heldWords(reason: string | null): string {
  const why = reason === null ? '' : ` (${reason})`;
  return `A newer Evenhand waits in another window, but something here is not saved yet${why}. This page stays open until it is.`;
}

function reasonOf(error: unknown): string | null {
  if (error instanceof NewerDatabaseError)
    return 'What is stored here was written by a newer version of Evenhand. Nothing was read or changed. Update Evenhand to go on; a raw export saves everything as it is.';
  if (error instanceof UpgradeError)
    return `What is stored could not be brought into this version’s form: ${error.message} Everything is as it was before, nothing was changed or left out. Save a raw export, then try again.`;
  return null;
}
