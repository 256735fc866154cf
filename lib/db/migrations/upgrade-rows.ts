import { Dexie } from 'dexie';
import type { IndexableType, Table, Transaction } from 'dexie';
import { rowKey } from '../../domain/storage/row-change';
import type { Migration, StoredRow } from './migration';

/** How many rows of an upgrade are done, of all that its steps go through. */
export interface UpgradeProgress {
  readonly done: number;
  readonly of: number;
}

/** Rows that are in memory at once. */
const CHUNK = 200;

/** How far the upgrade of a transaction has come. A transaction that is tried again is another one. */
const runs = new WeakMap<Transaction, UpgradeProgress>();

/**
 * Runs one step over the rows of its tables, within the transaction that changes the version: all of it is stored or nothing.
 * @param pending this step and those after it
 * @param report called when the upgrade begins and after every chunk
 * @throws what the step throws; Error where it changes a primary key
 */
export async function upgradeRows(
  transaction: Transaction,
  pending: readonly [Migration, ...Migration[]],
  report: (progress: UpgradeProgress) => void,
): Promise<void> {
  let progress = runs.get(transaction) ?? { done: 0, of: await countRows(transaction, pending) };
  report(progress);
  for (const [name, change] of Object.entries(pending[0].rows)) {
    const table = transaction.table<StoredRow, IndexableType>(name);
    for await (const rows of chunks(table)) {
      await changeRows(table, rows, change);
      progress = { ...progress, done: progress.done + rows.length };
      report(progress);
    }
  }
  runs.set(transaction, progress);
}

/** Tables that a later step makes are empty now, and those that an earlier one removes are counted too often: no harm. */
async function countRows(transaction: Transaction, pending: readonly Migration[]): Promise<number> {
  let count = 0;
  for (const name of pending.flatMap(({ rows }) => Object.keys(rows))) {
    if (transaction.idbtrans.objectStoreNames.contains(name)) count += await transaction.table(name).count();
  }
  return count;
}

async function* chunks(table: Table<StoredRow, IndexableType>): AsyncGenerator<readonly StoredRow[]> {
  let rows = await table.orderBy(':id').limit(CHUNK).toArray();
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    yield rows;
    rows = await table.where(':id').above(keyOf(table, last)).limit(CHUNK).toArray();
  }
}

async function changeRows(
  table: Table<StoredRow, IndexableType>,
  rows: readonly StoredRow[],
  change: (row: StoredRow) => StoredRow | null,
): Promise<void> {
  const changed: StoredRow[] = [];
  const gone: IndexableType[] = [];
  for (const row of rows) {
    const key = keyOf(table, row);
    const result = change(row);
    if (result === null) gone.push(key);
    else if (rowKey(keyOf(table, result)) !== rowKey(key))
      throw new Error(`A step changes the key ${rowKey(key)}.`);
    else changed.push(result);
  }
  await table.bulkPut(changed);
  await table.bulkDelete(gone);
}

function keyOf({ schema: { primKey } }: Table<StoredRow, IndexableType>, row: StoredRow): IndexableType {
  return Dexie.getByKeyPath(row, primKey.keyPath ?? '') as IndexableType; // the keys of every table are in its rows
}
