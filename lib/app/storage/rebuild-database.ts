import type { Database } from '../../db/database';
import { clearRecords, eraseRows, foldAllInterviews, putRows, writeStanding } from '../../db/rebuild-records';
import { migrateRows } from '../../db/migrations/migrate-rows';
import type { Canary } from '../../domain/storage/canary';
import type { SecondCopy, StoredChange } from '../../journal/second-copy';

/** How many of what was brought back. */
export interface Rebuilt {
  readonly rows: number;
  readonly interviews: number;
  readonly scorecards: number;
}

/**
 * Brings the database back from the second copy; it may be stopped at any moment and begun again. Rows of what was erased
 * stay erased.
 * @param whole the second copy has all that was acknowledged, so the database becomes what it has; otherwise what the
 * database still has stays, beside what the second copy has
 * @param onRow called with the number of rows so far
 */
export async function rebuildDatabase(
  db: Database,
  copy: Pick<SecondCopy, 'rows'>,
  { whole, canary, onRow }: { whole: boolean; canary: Canary | null; onRow: (rows: number) => void },
): Promise<Rebuilt> {
  db.changes.mode = 'unnoted';
  try {
    if (whole) await clearRecords(db);
    let rows = 0;
    let sequence = canary?.standing.sequence ?? 0;
    for await (const batch of copy.rows()) {
      await putRows(db, batch.map(inThisForm));
      rows += batch.length;
      sequence = batch.reduce((highest, change) => Math.max(highest, change.sequence), sequence);
      onRow(rows);
    }
    await eraseRows(db);
    await foldAllInterviews(db);
    // Last: until it is there, a database that was stopped half way is seen to be behind.
    await writeStanding(db, sequence + 1);
    return { rows, interviews: await db.interviews.count(), scorecards: await db.scorecards.count() };
  } finally {
    db.changes.mode = 'noted';
  }
}

function inThisForm(change: StoredChange): StoredChange {
  return change.row === null
    ? change
    : { ...change, row: migrateRows(change.table, change.row, change.schema) };
}
