import { isErased } from '../domain/storage/is-erased';
import type { RowChange } from '../domain/storage/row-change';

/** Makes rows of what was erased into deleted ones: left out, an older change of the row would count again. */
export async function* withoutErased(
  batches: AsyncIterable<readonly RowChange[]> | Iterable<readonly RowChange[]>,
  erased: ReadonlySet<string>,
): AsyncGenerator<readonly RowChange[]> {
  for await (const batch of batches) {
    yield batch.map((change) => (isErased(change, erased) ? { ...change, row: null } : change));
  }
}

/**
 * Leaves out deleted rows that no other file can have.
 * @param outside the lowest sequence in all other files: an older change of a row would count again without its deletion
 */
export async function* withoutDeleted(
  batches: AsyncIterable<readonly RowChange[]>,
  outside: number,
): AsyncGenerator<readonly RowChange[]> {
  for await (const batch of batches) {
    yield batch.filter(({ row, sequence }) => row !== null || sequence > outside);
  }
}
