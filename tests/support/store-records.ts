import type { Database } from '@/lib/db/database';
import type { RecordRows } from '@/lib/domain/backup/backup';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { contentHash } from '@/lib/domain/content-hash';
import { foldRegisters } from '@/lib/domain/register';
import type { OperationRow } from '@/lib/db/database';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';

/** Stores generated rows with the registers that the product would have folded. */
export async function storeRecords(db: Database, tables: RecordRows): Promise<void> {
  await db.transaction('rw', [...RECORD_TABLES, 'registers'], async () => {
    for (const name of RECORD_TABLES) await db.table(name).bulkPut([...tables[name]]);
    for (const { id } of await db.interviews.toArray()) {
      const operations: OperationRow[] = await db.operations
        .where('[interviewId+counter]')
        .between([id], [id, []])
        .toArray();
      const registers = foldRegisters(operations);
      await db.registers.bulkPut(registers.map((register) => ({ ...register, interviewId: id })));
    }
  });
}

/** Takes every record and register away, as in a new profile. */
export async function wipe(db: Database): Promise<void> {
  const tables = [...RECORD_TABLES, 'registers'];
  await db.transaction('rw', tables, () => Promise.all(tables.map((name) => db.table(name).clear())));
}

/** One hash over every record table and the registers; what a browser notes of its own backups is no part of it. */
export async function hashOfAll(db: Database): Promise<string> {
  const hashes = await Promise.all(
    [...RECORD_TABLES, 'registers'].map(async (name) => {
      const rows: unknown[] = await db
        .table(name)
        .filter((row: { key?: unknown }) => row.key !== 'backup')
        .toArray();
      return [name, rows.map((row) => canonicalJson(row)).sort()];
    }),
  );
  return contentHash(hashes);
}
