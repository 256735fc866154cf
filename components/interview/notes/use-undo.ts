import { useEffect, useEffectEvent, useState } from 'react';
import type { Note } from '@/lib/domain/note';
import { isContinuous } from '@/lib/domain/operation';
import type { Operation } from '@/lib/domain/operation';
import { useSession } from '../session-context';

interface Undoing {
  readonly undo: () => void;
  /** What this page has just undone, in words, however it was asked to; null once something else was done. */
  readonly undone: string | null;
}

/** Takes back the newest action, and tells what it was. */
export function useUndo(notes: readonly Note[]): Undoing {
  const session = useSession();
  const [undone, setUndone] = useState<string | null>(null);
  const onOperation = useEffectEvent((operation: Operation) => {
    if (isContinuous(operation.field)) return;
    setUndone(operation.undoes === undefined ? null : undoneWords(operation, notes));
  });

  useEffect(() => {
    let seen = 0;
    return session.subscribe(() => {
      const newest = session.getState().status.unsaved.at(-1);
      if (!newest || newest.counter <= seen) return;
      seen = newest.counter;
      onOperation(newest);
    });
  }, [session]);

  async function undo() {
    if (!(await session.undo())) setUndone('Nothing left to undo');
  }
  return { undo: () => void undo(), undone };
}

/** What an operation has taken back, given the notes that stood before it. */
function undoneWords({ field, of, value }: Operation, notes: readonly Note[]): string | null {
  switch (field) {
    case 'note':
      if (value === null) return 'Undid: note added';
      return notes.some(({ id }) => id === of) ? 'Undid: note changed' : 'Undid: note removed';
    case 'probe':
      return value ? 'Undid: probe unticked' : 'Undid: probe ticked';
    case 'rating':
      return 'Undid: rating';
    case 'recommendation':
      return 'Undid: recommendation';
    case 'skipped':
      return 'Undid: question skipped';
    case 'inserted':
      return 'Undid: question inserted';
    case 'wording':
      return 'Undid: wording kept';
    default:
      return null;
  }
}
