import { restoreRecords } from '../db/restore-records';
import type { Backup } from '../domain/backup/backup';
import type { RestoreMode } from '../domain/backup/restore-plan';
import { restorePlan } from '../domain/backup/restore-plan';
import type { RestorePreview } from '../domain/backup/restore-preview';
import { isInterviewHeld } from '../platform/is-interview-held';
import type { App } from './app';
import type { OnProgress } from './back-up';
import { backUp } from './back-up';

/** A backup cannot be restored while an interview is open to be written in. */
class InterviewOpenError extends Error {
  override readonly name = 'InterviewOpenError';
}

/**
 * Restores a backup, all of it or nothing, in one transaction. What was erased here stays erased. Before everything is
 * replaced a backup of what is here is saved.
 * @returns what was brought and changed, as it was counted in the very transaction
 * @throws InterviewOpenError in words for the person, and what the database throws; nothing has changed then
 */
export async function restoreBackup(
  app: Pick<App, 'db' | 'now' | 'saveFile'>,
  backup: Backup,
  mode: RestoreMode,
  onProgress: OnProgress = () => undefined,
): Promise<RestorePreview> {
  if (await isInterviewHeld())
    throw new InterviewOpenError(
      'An interview is open in the side panel or another window. Nothing was restored. Go to the panel’s home, then try again.',
    );
  if (mode === 'replace') await backUp(app, { passphrase: null });
  const plan = await restoreRecords(
    app.db,
    (here) => restorePlan(here, backup.tables, mode),
    (done, of) => onProgress({ done, of }),
  );
  return plan.preview;
}
