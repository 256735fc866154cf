import { useEffect, useState } from 'react';
import type { Keeping, StorageUsage } from '../../platform/storage-usage';
import { askToPersist, storageKeeping, storageUsage } from '../../platform/storage-usage';

/** How much is stored and whether the browser keeps it. */
export interface UsageInView {
  /** Null where the browser does not say; undefined until it has been asked. */
  readonly usage: StorageUsage | null | undefined;
  /** As `usage`. */
  readonly keeping: Keeping | null | undefined;
  /** Asks the browser how much there is now. */
  readonly refresh: () => Promise<void>;
  /** Asks the browser to keep what is stored; resolves with whether it agreed. */
  readonly ask: () => Promise<boolean>;
}

/** What the browser has said; before that, nothing. */
type Said = Pick<UsageInView, 'usage' | 'keeping'>;

/** Asks the browser how much is stored when first shown, and again on demand. */
export function useStorageUsage(): UsageInView {
  const [said, setSaid] = useState<Said>({ usage: undefined, keeping: undefined });

  async function ask(): Promise<boolean> {
    const agreed = await askToPersist();
    setSaid(({ usage }) => ({ usage, keeping: agreed ? 'persisted' : 'best-effort' }));
    return agreed;
  }

  useEffect(() => {
    let over = false;
    void read().then((now) => !over && setSaid(now));
    return () => {
      over = true;
    };
  }, []);
  return { ...said, refresh: async () => setSaid(await read()), ask };
}

async function read(): Promise<Said> {
  const [usage, keeping] = await Promise.allSettled([storageUsage(), storageKeeping()]);
  return {
    usage: usage.status === 'fulfilled' ? usage.value : null,
    keeping: keeping.status === 'fulfilled' ? keeping.value : null,
  };
}
