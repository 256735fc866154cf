import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Note } from '@/lib/domain/note';
import { noteGroups, questionsById } from '@/lib/domain/note-groups';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { NoteRows } from './note-rows';
import { useAllInSight } from './use-all-in-sight';
import { useAllNotes } from './use-all-notes';
import { useUndoKey } from './undo-key';
import { useNewNoteInSight } from './use-new-note-in-sight';
import { useUndo } from './use-undo';

/** The notes on the question in focus, or on request of the whole interview, oldest first. */
export function NoteStream() {
  const { interview, kit, state, current } = useLive();
  const { notes } = state;
  const session = useSession();
  const canWrite = useCanWrite();
  const { undo, undone } = useUndo(notes);
  useUndoKey(undo);
  const stream = useNewNoteInSight(notes);
  const [all, toggleAll] = useAllNotes();
  useAllInSight(stream, all);

  const edited = canWrite ? session.draft.edit?.note : undefined;
  const rows = (some: readonly Note[]) => (
    <NoteRows notes={some} interview={interview} kit={kit} canWrite={canWrite} edited={edited} />
  );
  const onQuestion = notes.filter(({ question }) => question === current.question.id);

  return (
    <section ref={stream} aria-label="Notes" className="isolate">
      <div className="flex items-center gap-1 border-t border-line pt-1 text-small text-muted">
        <span className="min-w-0 flex-1 truncate">{undone ?? heading(all, onQuestion.length)}</span>
        {notes.length > 0 && (
          <Button
            look="quiet"
            className="px-2 aria-pressed:bg-accent-soft aria-pressed:text-text"
            aria-pressed={all}
            onClick={toggleAll}
          >
            All {notes.length}
          </Button>
        )}
        <Button look="quiet" className="-mr-2 px-2" disabled={!canWrite} onClick={undo}>
          <Undo2 aria-hidden size={14} /> Undo
        </Button>
      </div>
      {all ? <WholeStream rows={rows} /> : rows(onQuestion)}
    </section>
  );
}

function heading(all: boolean, onQuestion: number): string {
  if (all) return 'All notes';
  return onQuestion === 0 ? 'No notes on this question yet' : 'Notes on this question';
}

/** All notes, with the question where it changes. */
function WholeStream({ rows }: { readonly rows: (notes: readonly Note[]) => ReactNode }) {
  const { kit, state } = useLive();
  const questions = questionsById(kit);
  return noteGroups(state.notes).map(({ question, notes }) => (
    <div key={notes[0]?.id}>
      <h2 dir="auto" className="mt-2 truncate border-t border-line pt-1 text-small text-muted">
        {(question && questions.get(question)?.question.prompt) ?? 'Without a question'}
      </h2>
      {rows(notes)}
    </div>
  ));
}
