import { migrateRows } from '../db/migrations/migrate-rows';
import { SCHEMA } from '../db/migrations/schema-version';
import { readRecords } from '../db/read-records';
import type { Backup } from '../domain/backup/backup';
import { restorePlan } from '../domain/backup/restore-plan';
import type { RestorePreview } from '../domain/backup/restore-preview';
import { wholeFile } from '../import/file-problem';
import { readBackup } from '../import/read-backup';
import { sizeProblem } from '../import/read-json';
import type { Refusal } from '../import/refusal';
import { refusalText, refuse } from '../import/refusal';
import { BACKUP_BYTES } from '../import/split-backup';
import { isSealed, SEAL_START, unsealWithPassphrase } from '../seal/passphrase-seal';
import type { App } from './app';
import type { OnProgress } from './back-up';
import { createPace } from './create-pace';

/** A backup that can be restored, with what that would bring, or why not. */
export type BackupOpened =
  | { readonly ok: true; readonly backup: Backup; readonly preview: RestorePreview }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly refusal?: undefined; readonly needs: 'passphrase' | 'another-passphrase' };

/**
 * Reads a backup's file and compares it with what is here. Nothing is changed.
 * @throws the reason of `signal` once it is aborted
 */
export async function openBackup(
  { db }: Pick<App, 'db'>,
  file: File,
  passphrase: string | null,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<BackupOpened> {
  const refused = (reason: string): BackupOpened => ({
    ok: false,
    refusal: refuse(file.name, [wholeFile(reason)]),
  });
  const tooLarge = sizeProblem(file.size, { bytes: BACKUP_BYTES });
  if (tooLarge) return refused(tooLarge.reason);
  let plain: ReadableStream<Uint8Array> = file.stream();
  if (await beginsSealed(file)) {
    if (passphrase === null) return { ok: false, needs: 'passphrase' };
    const unsealed = await unsealWithPassphrase(plain, passphrase);
    if (!unsealed.ok) {
      const { why } = unsealed;
      return why === 'wrong-passphrase' ? { ok: false, needs: 'another-passphrase' } : refused(SEALS[why]);
    }
    plain = unsealed.plain;
  }
  const pace = createPace(signal);
  try {
    const read = await readBackup(file.name, plain, {
      schema: SCHEMA,
      migrate: migrateRows,
      pace: (done, of) => {
        if (of > 0) onProgress({ done, of });
        return pace();
      },
    });
    if (!read.ok) return read;
    const { tables } = await readRecords(db);
    return { ok: true, backup: read.backup, preview: restorePlan(tables, read.backup.tables, 'add').preview };
  } catch (error) {
    signal?.throwIfAborted();
    // Streams fail where the file has moved, or where a part of it was altered after it was sealed.
    const why = error instanceof Error ? error.message : String(error);
    return refused(`cannot be read to its end (${why})`);
  }
}

const SEALS = {
  'no-passphrase': 'is sealed to a key, not with a passphrase; open it with age, and restore what comes out',
  damaged: 'is sealed, and its beginning is damaged',
};

async function beginsSealed(file: File): Promise<boolean> {
  try {
    return isSealed(new Uint8Array(await file.slice(0, SEAL_START).arrayBuffer()));
  } catch {
    return false; // a folder, or a file that has moved: reading it says so
  }
}

/** Why a backup's file was refused, and what that means, for people. */
export function refusalWords(refusal: Refusal): string {
  return `${refusalText(refusal)} Nothing was changed.`;
}
