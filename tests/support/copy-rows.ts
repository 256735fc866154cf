import type { RowChange } from '@/lib/domain/storage/row-change';
import { compareRows } from '@/lib/domain/storage/row-change';
import type { SecondCopy } from '@/lib/journal/second-copy';

/** A change of a loop's row, which stands for any table. */
export function aChange(key: string, sequence: number, value: unknown): RowChange {
  return { table: 'loops', key: JSON.stringify(key), row: value === null ? null : { value }, sequence };
}

/** What comes in batches, all at once. */
export async function gathered<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** The rows of a copy that are not deleted, by table and key, as text; throws where they are out of order or come twice. */
export async function standingRows(copy: SecondCopy): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  let last: RowChange | null = null;
  for (const change of await gathered(copy.rows())) {
    if (last !== null && compareRows(last, change) >= 0) throw new Error(`${change.key} is out of order`);
    last = change;
    if (change.row !== null)
      rows.set(`${change.table} ${change.key}`, JSON.stringify([change.sequence, change.row]));
  }
  return rows;
}
