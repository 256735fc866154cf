import { useState } from 'react';

/** Something a person has asked for that takes a moment and may fail. */
export interface Task {
  /** Whether it is under way; what starts it is disabled then. */
  readonly busy: boolean;
  /** Why it failed, in words for the person; null while it has not. */
  readonly trouble: string | null;
  /** Does it, unless it is under way already. */
  readonly run: (work: () => Promise<unknown>) => void;
}

/** Keeps track of one thing that a person can ask for. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function carryOut(work: () => Promise<unknown>) {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return { busy, trouble, run: (work) => void carryOut(work) };
}
