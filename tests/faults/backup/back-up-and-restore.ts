import '@/tests/support/fake-locks';
import fc from 'fast-check';
import { backUp } from '@/lib/app/back-up';
import { openBackup } from '@/lib/app/open-backup';
import { restoreBackup } from '@/lib/app/restore-backup';
import type { RecordRows } from '@/lib/domain/backup/backup';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';
import type { OutgoingFile } from '@/lib/platform/save-file';
import { NINE_O_CLOCK } from '@/tests/support/builders';
import { someRecords } from '@/tests/support/generated-records';
import { hashOfAll, storeRecords, wipe } from '@/tests/support/store-records';
import { testDatabase } from '@/tests/support/test-database';
import type { FaultRun } from '../fault';

/** The cheapest that still runs through scrypt; the product's own takes a second. */
const WORK_FACTOR = 2;
const PASSPHRASE = 'correct horse battery staple';

/**
 * Backs a generated profile up, wipes it, restores the file, and compares all records and registers by hash. Every third
 * file is sealed; every second one is restored in place of something else.
 */
export async function backUpAndRestore(seed: number): Promise<FaultRun> {
  const db = testDatabase();
  try {
    const records = profile(seed);
    const passphrase = seed % 3 === 0 ? PASSPHRASE : null;
    const files: OutgoingFile[] = [];
    const app = { db, now: () => NINE_O_CLOCK, saveFile: (file: OutgoingFile) => void files.push(file) };

    await storeRecords(db, records);
    const before = await hashOfAll(db);
    await backUp(app, { passphrase, workFactor: WORK_FACTOR });
    await wipe(db);
    const replacing = seed % 2 === 0;
    // Tombstones are obeyed whoever left them, so the other profile has none.
    if (replacing) await storeRecords(db, { ...profile(seed + 1), tombstones: [] });

    const { name, blob } = files[0] ?? {};
    if (!name || !blob) return broken('no file was saved');
    const opened = await openBackup(app, new File([blob], name), passphrase);
    if (!opened.ok) return broken(`the file was refused: ${opened.refusal?.reason ?? 'passphrase'}`);
    await restoreBackup(app, opened.backup, replacing ? 'replace' : 'add');
    const after = await hashOfAll(db);
    return {
      problems: before === after ? [] : ['what was restored is not what was backed up'],
      figures: {
        rows: RECORD_TABLES.reduce((sum, table) => sum + records[table].length, 0),
        bytes: blob.size,
      },
    };
  } finally {
    await db.delete();
  }
}

function profile(seed: number): RecordRows {
  const [records] = fc.sample(someRecords, { seed, numRuns: 1 });
  if (!records) throw new Error('One profile was asked for');
  return records;
}

function broken(problem: string): FaultRun {
  return { problems: [problem], figures: {} };
}
