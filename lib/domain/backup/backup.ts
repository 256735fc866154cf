import { Instant, z } from '../schema';
import type { RecordTable } from '../storage/record-tables';
import { RECORD_TABLES } from '../storage/record-tables';
import { Standing } from '../storage/standing';

export const BACKUP_FORMAT = 'evenhand-backup/1';

/** A row of a record table, as it is stored. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** The rows of every record table, in the order of their keys. */
export type RecordRows = Readonly<Record<RecordTable, readonly RecordRow[]>>;

/** What a backup says of itself beside its rows. */
export const backupHead = {
  format: z.literal(BACKUP_FORMAT),
  /** The schema that the rows were written under. */
  schema: z.int().min(1).max(100_000),
  createdAt: Instant,
  /** How far the records had come in the browser that it was made in. */
  standing: Standing,
  /** Over all rows, as `createRowsHash` works it out. */
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'),
};

/** A backup that was read: whole, and as it was written. */
export interface Backup {
  readonly createdAt: Instant;
  readonly standing: Standing;
  readonly tables: RecordRows;
}

/** Makes something for each record table. */
export function forEachTable<T>(make: (table: RecordTable) => T): Record<RecordTable, T> {
  // `fromEntries` does not know that every table is among the entries.
  return Object.fromEntries(RECORD_TABLES.map((table) => [table, make(table)])) as Record<RecordTable, T>;
}
