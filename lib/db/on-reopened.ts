import type { Database } from './database';

/** Calls back when the database is open again after the browser had closed it by itself; not where the product closed it. */
export function onReopened(db: Database, reopened: () => void): void {
  let lost = false;
  const watch = () => {
    // The browser's own event: Dexie's comes whoever has closed it.
    db.backendDB().addEventListener('close', () => (lost = true));
    if (!lost) return;
    lost = false;
    setTimeout(reopened, 0); // Dexie holds back every query until this function is done.
  };
  db.on('ready', watch, true);
}
