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
  const onOperation = useEffectEvent((operation: Operation, before: Operation | undefined) => {
    if (isContinuous(operation.field)) return;
    if (operation.undoes === undefined) setUndone(null);
    else if (isSplit(operation, before, notes)) setUndone('Undid: note split');
    else setUndone(undoneWords(operation, notes));
  });

  useEffect(() => {
    let seen = 0;
    return session.subscribe(() => {
      const { unsaved } = session.getState().status;
      const newest = unsaved.at(-1);
      if (!newest || newest.counter <= seen) return;
      seen = newest.counter;
      onOperation(newest, unsaved.at(-2));
    });
  }, [session]);

  async function undo() {
    if (!(await session.undo())) setUndone('Nothing left to undo');
  }
  return { undo: () => void undo(), undone };
}

/** Whether an operation makes a note whole again, after the one before it has removed what was split off. */
function isSplit({ of }: Operation, before: Operation | undefined, notes: readonly Note[]): boolean {
  return notes.some(({ id, splitFrom }) => splitFrom === of && before?.of === id && before.value === null);
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
