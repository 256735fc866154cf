import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Note } from '@/lib/domain/note';
import { useCanWrite } from '../session-context';

/**
 * Scrolls a note that comes in while this page writes into sight; all else stays where it is.
 * @returns where to put the element that holds the notes
 */
export function useNewNoteInSight(notes: readonly Note[]): RefObject<HTMLElement | null> {
  const canWrite = useCanWrite();
  const stream = useRef<HTMLElement>(null);
  const known = useRef<ReadonlySet<string> | null>(null);

  useEffect(() => {
    const before = known.current;
    known.current = new Set(notes.map(({ id }) => id));
    if (!before || !canWrite) return;
    const added = notes.findLast(({ id }) => !before.has(id));
    if (!added) return;
    const row = stream.current?.querySelector(`[data-note="${added.id}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [notes, canWrite]);

  return stream;
}
