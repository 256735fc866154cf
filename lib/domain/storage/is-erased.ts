import type { RowChange } from './row-change';

/** Whether a row belongs to something erased, by the random ids in its key. The tombstones themselves stay. */
export function isErased(
  { table, key }: Pick<RowChange, 'table' | 'key'>,
  erased: ReadonlySet<string>,
): boolean {
  if (table === 'tombstones' || erased.size === 0) return false;
  const parts: unknown = JSON.parse(key);
  return [parts].flat().some((part) => typeof part === 'string' && erased.has(part));
}
