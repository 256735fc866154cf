import type { Database } from './database';

/** What a page does when a newer version asks it to let go of the database. */
export interface YieldingWatch {
  /** Writes out what this page holds. When it resolves, nothing is unstored until the next event is handled. */
  readonly flush: () => Promise<void>;
  /** Writing out has taken longer than patience allows, or failed: the database stays open, and it is tried on. */
  readonly onHeld: (reason: string | null) => void;
  /** All is stored, and the database is about to be closed. */
  readonly onSuperseded: () => void;
  /** Milliseconds until `onHeld`, and between two attempts. */
  readonly patience: number;
}

/**
 * Lets go of the database as soon as a newer version wants to upgrade it (or someone to delete it), but never with
 * something unstored: until all is written out the other waits. Returns how to stop watching.
 */
export function yieldToNewer(db: Database, watch: YieldingWatch): () => void {
  let yielding = false;
  const onVersionChange = () => {
    if (!yielding) void letGo(db, watch);
    yielding = true;
    return false; // Dexie's own answer is to close at once, whatever is under way.
  };
  db.on('versionchange', onVersionChange);
  return () => db.on('versionchange').unsubscribe(onVersionChange);
}

async function letGo(db: Database, watch: YieldingWatch): Promise<void> {
  const held = setTimeout(watch.onHeld, watch.patience, null);
  while (!(await flushed(watch))) await pause(watch.patience);
  clearTimeout(held);
  watch.onSuperseded();
  db.close(); // It does not open again by itself: this code does not know the newer form.
}

async function flushed({ flush, onHeld }: YieldingWatch): Promise<boolean> {
  try {
    await flush();
    return true;
  } catch (error) {
    onHeld(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
