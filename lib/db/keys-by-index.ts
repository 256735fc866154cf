import type { Table } from 'dexie';
import type { Database } from './database';

/**
 * The primary keys of the rows that have a value in each of these indexes, in its order, as they stood at one instant. Past
 * Dexie, which inside a live query notes every single key (seconds for ten thousand of them): a live query has to read the table in
 * some other way too, by which it is woken.
 */
export async function keysByIndex<Key extends IDBValidKey, Index extends string>(
  db: Database,
  table: Table<unknown, Key>,
  indexes: readonly Index[],
): Promise<Readonly<Record<Index, readonly Key[]>>> {
  if (!db.isOpen()) await db.open();
  const store = db.backendDB().transaction(table.name).objectStore(table.name);
  const keys = await Promise.all(indexes.map((name) => settled(store.index(name).getAllKeys())));
  // The keys of this table are of the type that it is declared with -- the database itself knows no types
  return Object.fromEntries(indexes.map((name, place) => [name, keys[place]])) as Record<Index, Key[]>;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database could not be read.'));
  });
}
