import { z } from '../schema';
import { RECORD_TABLES } from './record-tables';

/** The place of a change among all changes of a profile: 1, 2, 3 … */
export const Sequence = z.int().min(0);

/** One row of a record table as a change left it. */
export const RowChange = z.object({
  table: z.enum(RECORD_TABLES),
  /** The row's primary key, as `rowKey` writes it. */
  key: z.string().max(2000),
  /** The row as it stands after the change; null where it was deleted. */
  row: z.record(z.string(), z.unknown()).nullable(),
  /** Of two changes of one row the one with the higher sequence counts, and of two with the same the later written. */
  sequence: Sequence,
});
export type RowChange = z.infer<typeof RowChange>;

/** Writes a primary key so that it can stand in a file and be told from every other. */
export function rowKey(key: unknown): string {
  return JSON.stringify(key);
}

/** The order in which rows stand in a snapshot: by table, then by key, both by code unit. */
export function compareRows(
  a: Pick<RowChange, 'table' | 'key'>,
  b: Pick<RowChange, 'table' | 'key'>,
): number {
  if (a.table !== b.table) return a.table < b.table ? -1 : 1;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}
