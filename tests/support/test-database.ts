import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { Database } from '@/lib/db/database';

// Dexie looks for IndexedDB when it loads, which a test's own imports may have brought about before this file ran.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let databases = 0;

/** An empty database of its own. */
export function testDatabase(): Database {
  return new Database(`test-${process.pid}-${(databases += 1)}`);
}
