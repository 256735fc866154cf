import type { App } from '@/lib/app/app';
import type { Canary } from '@/lib/domain/storage/canary';
import { createSecondCopy } from '@/lib/journal/create-second-copy';
import type { CanaryPlace } from '@/lib/platform/canary-place';
import { MemoryFolder } from './memory-copy-files';

/** A place for a canary in memory. */
export function memoryCanary(): CanaryPlace & { lose: () => void } {
  let canary: Canary | null = null;
  return {
    read: () => Promise.resolve(canary),
    update: (change) => {
      canary = change(canary) ?? canary;
      return Promise.resolve();
    },
    lose: () => void (canary = null),
  };
}

/** A second copy and a canary in memory, and nothing that keeps them: for apps whose test is of something else. */
export function unkeptCopies(): Pick<App, 'copies' | 'copy' | 'canary'> {
  return {
    copies: {
      follow: () => undefined,
      settled: Promise.resolve(),
      markSettled: () => undefined,
      journalFirst: () => Promise.resolve(),
      idle: () => Promise.resolve(),
      handedOn: () => 0,
    },
    copy: createSecondCopy(new MemoryFolder().page(), 'page', 1),
    canary: memoryCanary(),
  };
}
