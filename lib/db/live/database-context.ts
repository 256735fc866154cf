import { createContext, use } from 'react';
import type { Database } from '../database';

/** The database that live queries read. */
export const DatabaseContext = createContext<Database | null>(null);

/** The database of this page. */
export function useDatabase(): Database {
  const database = use(DatabaseContext);
  if (!database) throw new Error('useDatabase needs a DatabaseContext above it');
  return database;
}
