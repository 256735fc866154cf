import { vi } from 'vitest';
import type { Database } from '@/lib/db/database';

/** Makes every append fail, as a full disk does. Returns how to mend it. */
export function breakLog(db: Database): () => void {
  const bulkAdd = vi.spyOn(db.operations, 'bulkAdd').mockImplementation(() => {
    throw new Error('The disk is full.');
  });
  return () => bulkAdd.mockRestore();
}
