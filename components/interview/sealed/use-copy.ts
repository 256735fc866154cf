import { useState } from 'react';
import type { Copied } from './copied';

/** Puts something on the clipboard and keeps what became of it, to be told in place. */
export function useCopy(what: string): {
  readonly copy: (put: () => Promise<void>) => void;
  readonly copied: Copied | null;
} {
  const [copied, setCopied] = useState<Copied | null>(null);
  async function carryOut(put: () => Promise<void>) {
    try {
      await put();
      setCopied({ what, failed: false });
    } catch {
      // The browser's own reason is not for people.
      setCopied({ what, failed: true });
    }
  }
  return { copy: (put) => void carryOut(put), copied };
}
