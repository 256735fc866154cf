import type { RowChange } from '../domain/storage/row-change';
import { compareRows } from '../domain/storage/row-change';

/** The last change of each row, as they come. */
export class LatestChanges<T extends RowChange> {
  readonly #latest = new Map<string, T>();

  get size(): number {
    return this.#latest.size;
  }

  /** Takes a change later than all before: of two with the same sequence it counts. */
  add(change: T): void {
    const row = `${change.table} ${change.key}`;
    const before = this.#latest.get(row);
    if (before === undefined || change.sequence >= before.sequence) this.#latest.set(row, change);
  }

  /** What was taken, in the order of `compareRows`. */
  sorted(): readonly T[] {
    return [...this.#latest.values()].sort(compareRows);
  }
}

/**
 * Sorts changes that come as they were written into runs of at most so many rows, each in the order of `compareRows` and
 * with one change a row. An earlier run is the older one.
 */
export async function* sortedRuns<T extends RowChange>(
  batches: AsyncIterable<readonly T[]>,
  limit: number,
): AsyncGenerator<readonly T[]> {
  let latest = new LatestChanges<T>();
  for await (const batch of batches) {
    for (const change of batch) latest.add(change);
    if (latest.size < limit) continue;
    yield latest.sorted();
    latest = new LatestChanges();
  }
  if (latest.size > 0) yield latest.sorted();
}
