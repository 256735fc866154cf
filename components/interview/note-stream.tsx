import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useLive } from './live-context';
import { NoteLine } from './note-line';
import { useCanWrite, useSession } from './session-context';

/** The notes on the question in focus, or on request of the whole interview, oldest first. */
export function NoteStream() {
  const { state, current } = useLive();
  const { notes } = state;
  const session = useSession();
  const canWrite = useCanWrite();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(notes.length);
  const shown = all ? notes : notes.filter((note) => note.question === current.question.id);

  useEffect(() => {
    // A note just written comes into sight; the question stays where it is.
    if (notes.length > count.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    count.current = notes.length;
  }, [notes.length]);

  return (
    <section aria-label="Notes">
      <div className="flex items-center gap-1 border-t border-line pt-1 text-small text-muted">
        <span className="flex-1">
          {shown.length === 0
            ? 'No notes on this question yet'
            : all
              ? 'All notes'
              : 'Notes on this question'}
        </span>
        {notes.length > 0 && (
          <Button look="quiet" className="px-2" aria-pressed={all} onClick={() => setAll(!all)}>
            All {notes.length}
          </Button>
        )}
        <Button look="quiet" className="px-2" disabled={!canWrite} onClick={() => void session.undo()}>
          <Undo2 aria-hidden size={14} /> Undo
        </Button>
      </div>
      <ol ref={list} className="scroll-mb-2">
        {shown.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ol>
    </section>
  );
}
