import type { Database } from '../../db/database';
import { readStanding, rowsAsTheyStand } from '../../db/record-rows';
import { canonicalJson } from '../../domain/canonical-json';
import { lostFiles } from '../../domain/storage/lost-files';
import { RECORD_TABLES } from '../../domain/storage/record-tables';
import { startVerdict } from '../../domain/storage/start-verdict';
import type { StorageHealth } from '../../domain/storage/storage-health';
import type { StoredChange } from '../../journal/second-copy';
import type { Progress } from '../../stores/storage-store';
import { useStorageStore } from '../../stores/storage-store';
import type { App } from '../app';
import { COPY_LOCK } from './copy-parts';
import { counted } from './rebuilt-words';
import { rewriteCopy, writeCanary } from './settle-copies';

/**
 * Looks at the three copies, reads all that they hold and compares them row by row. A second copy or a canary that has lost
 * something is made anew from the database.
 * @param onProgress hears how many rows have been compared
 * @returns how they stand, which the storage store has then too
 * @throws where the second copy cannot be looked at; ReadOnlyError where nothing may be written
 */
export async function checkCopies(
  app: Pick<App, 'db' | 'copy' | 'canary' | 'copies' | 'exclusively' | 'now'>,
  onProgress: (progress: Progress) => void,
): Promise<StorageHealth> {
  const { db, canary, copies, exclusively, now } = app;
  db.changes.assertWritable();
  const { found: tell, health } = useStorageStore.getState();
  const finding: { copy: string | null; canary: string | null } = { copy: null, canary: null };
  await exclusively(COPY_LOCK, async () => {
    await copies.idle();
    const known = await canary.read();
    const trouble = await copyTrouble(app, known?.files ?? {}, onProgress);
    const verdict = startVerdict(await readStanding(db), known);
    if (trouble !== null) {
      await rewriteCopy(app);
      finding.copy = `${trouble} It was written anew from the database.`;
    }
    if (verdict !== 'sound' && verdict !== 'fresh')
      finding.canary = 'The canary did not fit the database. It was written anew.';
    if (finding.copy !== null || finding.canary !== null) await writeCanary(app);
  });
  const found = [finding.copy, finding.canary].filter((words) => words !== null);
  const checked: StorageHealth = {
    checkedAt: now(),
    database: 'sound',
    secondCopy: finding.copy === null ? 'sound' : 'mended',
    canary: finding.canary === null ? 'sound' : 'mended',
    findings: [...found, ...health.findings],
  };
  tell(checked);
  return checked;
}

/** What is wrong with the second copy, as a sentence; null where it has every row as the database has it. */
async function copyTrouble(
  { db, copy }: Pick<App, 'db' | 'copy'>,
  files: Parameters<typeof lostFiles>[0],
  onProgress: (progress: Progress) => void,
): Promise<string | null> {
  const { troubles } = await copy.inspect('contents');
  // The canary has the sizes that files have on the disk, with what a kill may have left of a last line.
  if (troubles.length > 0 || lostFiles(files, await copy.inspect('names')).length > 0)
    return 'The second copy had lost something.';
  const of = await countRecords(db);
  let done = 0;
  let differing = 0;
  let compared = 0;
  onProgress({ done, of });
  for await (const batch of copy.rows()) {
    differing += await countDiffering(db, batch);
    compared += batch.filter(({ row }) => row !== null).length;
    done += batch.length;
    onProgress({ done: Math.min(done, of), of });
  }
  const missing = Math.abs(of - compared);
  if (differing + missing === 0) return null;
  return `The second copy differed from the database in ${counted(Math.max(differing, missing), 'row')}.`;
}

/** How many rows the database has otherwise than the second copy. */
async function countDiffering(db: Database, batch: readonly StoredChange[]): Promise<number> {
  const rows = await rowsAsTheyStand(db, batch);
  return batch.filter(({ row }, i) => canonicalJson(row) !== canonicalJson(rows[i]?.row)).length;
}

async function countRecords(db: Database): Promise<number> {
  const counts = await Promise.all(RECORD_TABLES.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
