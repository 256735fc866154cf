import { beginStanding, forgetTouched, recordRows, unjournalledRows } from '../../db/record-rows';
import { SCHEMA } from '../../db/migrations/schema-version';
import type { Canary } from '../../domain/storage/canary';
import type { CopyStanding } from '../../domain/storage/copy-standing';
import { lostFiles } from '../../domain/storage/lost-files';
import type { Standing } from '../../domain/storage/standing';
import type { StartVerdict } from '../../domain/storage/start-verdict';
import type { CopyState, StorageHealth } from '../../domain/storage/storage-health';
import type { InterviewId } from '../../domain/interview-id';
import { interviewLock } from '../../domain/interview-lock';
import { COPY_LOCK } from './copy-parts';
import type { CopyParts } from './copy-parts';
import { replayJournal } from './replay-journal';
import { fileSizes } from './take-snapshot';

/**
 * Puts in order what earlier pages left: brings into the database what only the journal has, into the journal what only the
 * database has, and makes a second copy anew that has lost something. Then the canary is written to fit.
 * @returns how the copies were found and what was done
 */
export async function settleCopies(
  parts: CopyParts,
  verdict: StartVerdict,
): Promise<Omit<StorageHealth, 'checkedAt'>> {
  const findings: string[] = [];
  let secondCopy: CopyState = 'sound';
  await parts.exclusively(COPY_LOCK, async () => {
    const { db, copy, canary } = parts;
    const found = await copy.inspect('names');
    const known = await canary.read();
    const reason = whyRewrite(found, known, await beginStanding(db));
    const whileFree = (id: InterviewId, work: () => Promise<void>) =>
      parts.unlessTaken(interviewLock(id), work);
    // Where a page was killed between the two that is as it should be, and nothing to tell.
    await replayJournal(db, copy, whileFree);
    if (reason) {
      await rewriteCopy(parts);
      secondCopy = 'mended';
      findings.push(`${reason} It was written anew from the database, which had everything.`);
    } else {
      await journalRest(parts);
    }
    await writeCanary(parts);
  });
  if (verdict === 'canary-gone') findings.push('The canary was gone. It was made anew from the two copies.');
  return { database: 'sound', secondCopy, canary: verdict === 'canary-gone' ? 'mended' : 'sound', findings };
}

/** Why the second copy cannot stay as it is; null where it can. */
function whyRewrite(found: CopyStanding, known: Canary | null, { sequence }: Standing): string | null {
  const troubles = [...lostFiles(known?.files ?? {}, found), ...found.troubles];
  if (troubles.some(({ kind }) => kind === 'missing')) return 'A file of the second copy was gone.';
  if (troubles.some(({ kind }) => kind === 'cut')) return 'A file of the second copy had been cut short.';
  if (troubles.length > 0) return 'A file of the second copy was damaged.';
  if (found.files.length === 0 && sequence > 0) return 'There was no second copy.';
  if (found.files.some(({ schema }) => schema !== SCHEMA))
    return 'The second copy had the form of an earlier version.';
  return null;
}

/** Puts all that the database has in the place of the second copy. */
export async function rewriteCopy({ db, copy }: Pick<CopyParts, 'db' | 'copy'>): Promise<void> {
  const touched = await db.touched.toCollection().primaryKeys();
  await copy.rewrite(recordRows(db));
  await forgetTouched(db, touched);
}

/** Brings into the journal what the database was given and the journal was not, as where a page was closed in between. */
async function journalRest({ db, copy }: CopyParts): Promise<void> {
  const rows = await unjournalledRows(db);
  if (rows.length === 0) return;
  await copy.append(rows);
  await forgetTouched(
    db,
    rows.map(({ sequence }) => sequence),
  );
}

/** Tells the canary how far both copies have come. */
export async function writeCanary({
  db,
  copy,
  canary,
}: Pick<CopyParts, 'db' | 'copy' | 'canary'>): Promise<void> {
  const standing = await beginStanding(db);
  const files = fileSizes(await copy.inspect('names'));
  await canary.update(() => ({ format: 'evenhand-canary/1', standing, files, behind: 0 }));
}
