import { readStanding } from '../../db/record-rows';
import type { Canary } from '../../domain/storage/canary';
import { lostFiles } from '../../domain/storage/lost-files';
import { startVerdict } from '../../domain/storage/start-verdict';
import type { StartVerdict } from '../../domain/storage/start-verdict';
import { useStorageStore } from '../../stores/storage-store';
import type { CopyParts } from './copy-parts';
import { COPY_LOCK } from './copy-parts';
import { rebuildDatabase } from './rebuild-database';
import { rebuiltWords } from './rebuilt-words';

/**
 * Looks, before anything of the database is shown, whether it still has what was acknowledged. A database that has lost
 * something, or that opens empty, is brought back from the second copy; where that has lost something too, nothing is
 * written until the person has decided.
 * @returns what was found; null where the person has to decide, which the storage store then says
 */
export async function guardStart(parts: CopyParts): Promise<StartVerdict | null> {
  const found = await look(parts);
  if (found.verdict !== 'behind') return found.verdict;
  // Of several pages that start at once the first brings it back; the others find it sound.
  let decided: StartVerdict | null = null;
  await parts.exclusively(COPY_LOCK, async () => {
    const again = await look(parts);
    decided = again.verdict === 'behind' ? await bringBack(parts, again.canary) : again.verdict;
  });
  return decided;
}

async function look({
  db,
  canary,
  copy,
}: CopyParts): Promise<{ verdict: StartVerdict; canary: Canary | null }> {
  const [known, standing] = await Promise.all([canary.read(), readStanding(db)]);
  const verdict = startVerdict(standing, known);
  if (verdict !== 'fresh') return { verdict, canary: known };
  // Neither knows of anything. Only where there is no second copy either, nothing was ever here.
  const { files } = await copy.inspect('names').catch(() => ({ files: [] }));
  return { verdict: files.length > 0 ? 'behind' : 'fresh', canary: null };
}

async function bringBack({ db, copy }: CopyParts, canary: Canary | null): Promise<StartVerdict | null> {
  const { enter, tell } = useStorageStore.getState();
  enter({ name: 'rebuilding', progress: { done: 0, of: null } });
  const reason = await whyNotWhole({ copy }, canary);
  if (reason !== null) {
    db.changes.mode = 'refused';
    enter({ name: 'incomplete', reason });
    return null;
  }
  const onRow = (done: number) => enter({ name: 'rebuilding', progress: { done, of: null } });
  tell(rebuiltWords(await rebuildDatabase(db, copy, { whole: true, canary, onRow })));
  return 'behind';
}

/** Why the second copy cannot stand in for the database; null where it has all that was acknowledged. */
async function whyNotWhole({ copy }: Pick<CopyParts, 'copy'>, canary: Canary | null): Promise<string | null> {
  try {
    const found = await copy.inspect('contents');
    // The canary has the sizes that files have on the disk, with what a kill may have left of a last line.
    const cut = lostFiles(canary?.files ?? {}, await copy.inspect('names'));
    const troubles = [...found.troubles, ...cut];
    if (troubles.length === 0 && (canary?.behind ?? 0) === 0 && found.files.length > 0) return null;
    if (found.files.length === 0)
      return 'The database has lost what was stored, and its second copy is gone.';
    return 'The database has lost something that was stored, and its second copy is damaged too.';
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The database has lost something that was stored, and its second copy cannot be read (${why}).`;
  }
}
