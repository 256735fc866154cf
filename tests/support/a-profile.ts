import type { App } from '@/lib/app/app';
import { CopyKeeper } from '@/lib/app/storage/copy-keeper';
import { guardStart } from '@/lib/app/storage/guard-start';
import { settleCopies } from '@/lib/app/storage/settle-copies';
import { Database } from '@/lib/db/database';
import { recordRows } from '@/lib/db/record-rows';
import { canonicalJson } from '@/lib/domain/canonical-json';
import type { StartVerdict } from '@/lib/domain/storage/start-verdict';
import type { StorageHealth } from '@/lib/domain/storage/storage-health';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import { useStorageStore } from '@/lib/stores/storage-store';
import { MemoryFolder } from './memory-copy-files';
import type { MemoryCopyFiles } from './memory-copy-files';
import { createTestApp } from './test-app';
import type { TestApp } from './test-app';
import { memoryCanary } from './test-copies';
import { testDatabase } from './test-database';

/** A page of a profile whose storage is kept as in a browser. */
export interface ProfilePage {
  readonly app: TestApp;
  readonly files: MemoryCopyFiles;
  /** What the page found when it started; null where the person has to decide. */
  readonly verdict: StartVerdict | null;
  readonly health: Omit<StorageHealth, 'checkedAt'> | null;
  /** Ends the page in the middle of whatever it does. */
  readonly kill: () => void;
}

/** A browser profile in memory: a database, a folder for the second copy, and a place for the canary. */
export class TestProfile {
  readonly folder = new MemoryFolder();
  readonly canary = memoryCanary();
  readonly #name = testDatabase().name;
  #pages = 0;

  /** Opens a page as the product does: it looks what is there, then puts in order what was left. */
  async openPage(): Promise<ProfilePage> {
    useStorageStore.setState(useStorageStore.getInitialState());
    const db = new Database(this.#name);
    const files = this.folder.page();
    const copy = createSecondCopy(files, `page${(this.#pages += 1)}`, 1);
    const onState = useStorageStore.getState().found;
    const parts = { db, copy, canary: this.canary };
    const timers: (() => void)[] = [];
    const schedule: App['schedule'] = (run) => void timers.push(run);
    const copies = new CopyKeeper({ ...parts, schedule, onState });
    const app = createTestApp({ ...parts, copies });
    const kill = () => {
      files.kill();
      db.close();
    };
    const verdict = await guardStart(app);
    if (verdict === null) return { app, files, verdict, health: null, kill };
    copies.follow();
    const health = await settleCopies(app, verdict);
    copies.markSettled();
    return { app, files, verdict, health, kill };
  }

  /** Removes the database, as where the browser found it damaged and began another. */
  async loseDatabase(): Promise<void> {
    await new Database(this.#name).delete();
  }
}

/** Every row of every record table of a database, as text to compare. */
export async function recordsOf(db: Database): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const batch of recordRows(db))
    rows.push(...batch.map(({ table, row }) => `${table} ${canonicalJson(row)}`));
  return rows;
}
