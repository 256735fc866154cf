import { useRef, useState } from 'react';
import type { Progress } from '../stores/storage-store';

/** Something that takes long, tells how far it has come, and can be cancelled. */
export interface LongTask {
  /** How far it has come; null while nothing is under way. */
  readonly progress: Progress | null;
  /** Why it failed, in words for the person; null while it has not. */
  readonly trouble: string | null;
  /** Does it, unless something is under way already. */
  readonly run: (work: (report: (progress: Progress) => void, signal: AbortSignal) => Promise<void>) => void;
  readonly cancel: () => void;
}

/** Keeps track of one long thing that a person can ask for. What is cancelled is no trouble. */
export function useLongTask(): LongTask {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);

  async function carryOut(work: Parameters<LongTask['run']>[0]) {
    if (controller.current) return;
    const own = new AbortController();
    controller.current = own;
    setProgress({ done: 0, of: null });
    setTrouble(null);
    try {
      await work(setProgress, own.signal);
    } catch (error) {
      if (!own.signal.aborted) setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      controller.current = null;
      setProgress(null);
    }
  }

  return {
    progress,
    trouble,
    run: (work) => void carryOut(work),
    cancel: () => controller.current?.abort(),
  };
}
