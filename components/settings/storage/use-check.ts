import { useState } from 'react';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { checkCopies } from '@/lib/app/storage/check-copies';
import { useStorageStore } from '@/lib/stores/storage-store';
import type { Progress } from '@/lib/stores/storage-store';

/** A look at the copies that the person asked for. */
export interface Check {
  readonly busy: boolean;
  readonly trouble: string | null;
  /** How far it has come; null before it has begun. */
  readonly progress: Progress | null;
  readonly check: () => void;
}

/** Lets the person have the copies looked at. `onDone` runs after it. */
export function useCheck(onDone: () => Promise<void>): Check {
  const app = useApp();
  const found = useStorageStore((state) => state.found);
  const [progress, setProgress] = useState<Progress | null>(null);
  const { busy, trouble, run } = useTask();

  async function look() {
    setProgress({ done: 0, of: null });
    found(await checkCopies(app, setProgress));
    await onDone();
  }

  return { busy, trouble, progress, check: () => run(look) };
}
