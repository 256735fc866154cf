import { SCHEMA } from '../db/migrations/schema-version';
import { readRecords } from '../db/read-records';
import { readSetting, writeSetting } from '../db/settings-repository';
import { NO_BACKUP } from '../domain/backup/last-backup';
import { LATER } from '../domain/backup/backup-due';
import { RECORD_TABLES } from '../domain/storage/record-tables';
import { BACKUP_END, backupBeginning, backupFileName, backupTables } from '../export/backup-json';
import { sealWithPassphrase } from '../seal/passphrase-seal';
import type { Progress } from '../stores/storage-store';
import type { App } from './app';
import { createPace } from './create-pace';

/** How a backup is made. */
export interface BackupWish {
  /** Null for a file that anybody can read. */
  readonly passphrase: string | null;
  /** The cost of one try at the passphrase, as a power of two; left to the seal in the product. */
  readonly workFactor?: number;
  /** Cancels it: nothing is saved then. */
  readonly signal?: AbortSignal;
}

/** Told how many rows are done. `of` is null while they are only being counted. */
export type OnProgress = (progress: Progress) => void;

/**
 * Saves everything as one file, sealed where a passphrase is given, and remembers that it was.
 * @throws the reason of `signal` once it is aborted; what reading the database throws
 */
export async function backUp(
  app: Pick<App, 'db' | 'now' | 'saveFile'>,
  wish: BackupWish,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  const { db, now, saveFile } = app;
  const createdAt = now();
  const { blob, sequence } = await makeBackup(app, wish, onProgress);
  const sealed = wish.passphrase !== null;
  const type = sealed ? 'application/octet-stream' : 'application/json';
  saveFile({ name: backupFileName(createdAt, sealed), type, blob });
  // The note of this backup is itself a change, and none that the next one would be missing.
  await writeSetting(db, 'backup', { at: createdAt, sequence: sequence + 1, remindAt: null });
}

/** Does not remind of a backup for a day. */
export async function backUpLater({ db, now }: Pick<App, 'db' | 'now'>): Promise<void> {
  const last = (await readSetting(db, 'backup')) ?? NO_BACKUP;
  await writeSetting(db, 'backup', { ...last, remindAt: now() + LATER });
}

async function makeBackup(
  { db, now }: Pick<App, 'db' | 'now'>,
  { passphrase, workFactor, signal }: BackupWish,
  onProgress: OnProgress,
): Promise<{ readonly blob: Blob; readonly sequence: number }> {
  const createdAt = now();
  const pace = createPace(signal);
  const { standing, tables } = await readRecords(db, (done) => {
    signal?.throwIfAborted();
    onProgress({ done, of: null });
  });
  const of = RECORD_TABLES.reduce((sum, table) => sum + tables[table].length, 0);
  const texts: string[] = [];
  const pieces = backupTables(tables, passphrase !== null);
  let done = 0;
  let piece = pieces.next();
  for (; !piece.done; piece = pieces.next()) {
    texts.push(piece.value.text);
    onProgress({ done: (done += piece.value.rows), of });
    await pace();
  }
  const head = backupBeginning({ createdAt, hash: piece.value, schema: SCHEMA, standing });
  const plain = new Blob([head, ...texts, BACKUP_END], { type: 'application/json' });
  if (passphrase === null) return { blob: plain, sequence: standing.sequence };
  const sealed = await sealWithPassphrase(plain.stream(), passphrase, workFactor);
  return { blob: await new Response(sealed).blob(), sequence: standing.sequence };
}
