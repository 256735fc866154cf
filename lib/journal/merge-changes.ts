import type { RowChange } from '../domain/storage/row-change';
import { compareRows } from '../domain/storage/row-change';
import type { Cursor } from './cursor';
import { openCursor } from './cursor';

const BATCH = 256;

/**
 * Merges sources that are each in the order of `compareRows`, with one change a row, into one such: of a row the change
 * with the highest sequence, and of two with the same that of the later source. Older sources come first. Holds one batch
 * of each source at a time.
 */
export async function* mergeRows<T extends RowChange>(
  sources: readonly AsyncIterable<readonly T[]>[],
): AsyncGenerator<readonly T[]> {
  const cursors = await Promise.all(sources.map((source) => openCursor(source)));
  const pick = () => firstRow(cursors);
  let batch: T[] = [];
  for (let row = pick(); row !== null; row = pick()) {
    let newest = row;
    for (const cursor of cursors) {
      const { head } = cursor;
      if (head === undefined || compareRows(head, row) !== 0) continue;
      if (head.sequence >= newest.sequence) newest = head;
      await cursor.advance();
    }
    batch.push(newest);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Merges sources by sequence and leaves each in its own order. */
export async function* mergeWritten<T extends RowChange>(
  sources: readonly AsyncIterable<readonly T[]>[],
): AsyncGenerator<readonly T[]> {
  const cursors = await Promise.all(sources.map((source) => openCursor(source)));
  let batch: T[] = [];
  for (let next = earliest(cursors); next?.head !== undefined; next = earliest(cursors)) {
    batch.push(next.head);
    await next.advance();
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function firstRow<T extends RowChange>(cursors: readonly Cursor<T>[]): T | null {
  let first: T | null = null;
  for (const { head } of cursors) {
    if (head !== undefined && (first === null || compareRows(head, first) < 0)) first = head;
  }
  return first;
}

function earliest<T extends RowChange>(cursors: readonly Cursor<T>[]): Cursor<T> | null {
  let first: Cursor<T> | null = null;
  for (const cursor of cursors) {
    if (cursor.head === undefined) continue;
    if (first?.head === undefined || cursor.head.sequence < first.head.sequence) first = cursor;
  }
  return first;
}
