import type { Database } from './database';
import type { UpgradeProgress } from './migrations/upgrade-rows';

/** What a page is told while its database opens. */
export interface OpeningWatch {
  /** Rows are being moved to this version's form; called when that begins and after every chunk. */
  readonly onProgress: (progress: UpgradeProgress) => void;
  /** Another page holds the database in its older form and has been asked to let go. */
  readonly onBlocked: () => void;
  /** The database has not opened within the deadline. It is still being waited for. */
  readonly onLate: () => void;
  /** Milliseconds until `onLate`. */
  readonly deadline: number;
  /** Stops the opening, an upgrade included: all is kept as it was before. */
  readonly signal?: AbortSignal;
}

/** What is stored has a newer schema than this version knows. Nothing of it was read or changed. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  readonly schema: number;

  constructor(schema: number) {
    super(`The database has schema ${schema}.`);
    this.schema = schema;
  }
}

/** An upgrade did not come to its end. What is stored is as it was before. */
export class UpgradeError extends Error {
  override readonly name = 'UpgradeError';
}

/** The native version of a schema is ten times its number; what is added without a new number counts one more. */
const NATIVE = 10;

/**
 * Opens the database, upgrading it where it has the form of an older version: all of it or nothing, however it is ended.
 * @throws NewerDatabaseError; UpgradeError where an upgrade failed or was stopped; what the browser says where the
 * database cannot be opened at all
 */
export async function openDatabase(db: Database, watch: OpeningWatch): Promise<void> {
  const upgrade = { begun: false };
  db.onUpgrade = (progress) => {
    upgrade.begun = true;
    watch.onProgress(progress);
  };
  const onBlocked = () => {
    watch.onBlocked();
    return false; // It has been told: what Dexie would say on the console is left out.
  };
  const stop = () => db.close();
  let answered = false;
  const late = setTimeout(() => {
    if (!answered) watch.onLate();
  }, watch.deadline);
  db.on('blocked', onBlocked);
  watch.signal?.addEventListener('abort', stop);
  try {
    refuseNewer(db, await storedVersion(db));
    watch.signal?.throwIfAborted();
    await db.open();
    // Another page may have upgraded it between the look and the opening.
    refuseNewer(db, db.backendDB().version);
  } catch (error) {
    db.close();
    if (!upgrade.begun || error instanceof NewerDatabaseError) throw error;
    const cause: unknown = watch.signal?.aborted ? watch.signal.reason : error;
    throw new UpgradeError(cause instanceof Error ? cause.message : String(cause), { cause });
  } finally {
    answered = true;
    clearTimeout(late);
    db.on('blocked').unsubscribe(onBlocked);
    watch.signal?.removeEventListener('abort', stop);
    db.onUpgrade = () => undefined;
  }
}

/** Looked at before it is opened: opened as an older one, a newer database would get back the indexes that it has dropped. */
async function storedVersion(db: Database): Promise<number> {
  const listed = (await indexedDB.databases()).find(({ name }) => name === db.name)?.version ?? 0;
  // After an upgrade was killed Chromium goes on listing the version that was not reached, until the database is opened.
  return Math.floor(listed / NATIVE) > db.schema ? versionWhenOpened(db.name) : listed;
}

function versionWhenOpened(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort(); // It is gone meanwhile: looking must not make it.
    request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
    request.onsuccess = () => {
      resolve(request.result.version);
      request.result.close();
    };
  });
}

function refuseNewer(db: Database, version: number): void {
  const schema = Math.floor(version / NATIVE);
  if (schema > db.schema) throw new NewerDatabaseError(schema);
}
