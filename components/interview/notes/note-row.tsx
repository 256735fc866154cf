import { memo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { sameNote } from '@/lib/domain/note';
import type { Note } from '@/lib/domain/note';
import { focusLeft } from './focus-left';
import { NoteEditor } from './note-editor';
import { NoteTools } from './note-tools';
import { NoteWords } from './note-words';

interface NoteRowProps {
  readonly note: Note;
  /** When it was written, as `noteTime` says it. */
  readonly time: string;
  /** The title of the competency that the note was moved to; null where it is its question's. */
  readonly tag: string | null;
  /** The competency of the note's question. */
  readonly own: CompetencyId | null;
  readonly canWrite: boolean;
  /** Whether the note was being changed when the panel was last closed. */
  readonly resumed: boolean;
}

/**
 * One note: its time into the call, its mark, its words. A press on the words, or the button at their end, opens its tools.
 * Rows are many, so each is drawn again only when it says something else.
 */
export const NoteRow = memo(function NoteRow({ note, time, tag, own, canWrite, resumed }: NoteRowProps) {
  const [chosen, setMode] = useState<'read' | 'tools' | 'edit' | null>(null);
  const mode = canWrite ? (chosen ?? (resumed ? 'edit' : 'read')) : 'read';
  const button = useRef<HTMLButtonElement>(null);

  function toButton(next: 'read' | 'tools') {
    // It is there only once the editor is gone.
    flushSync(() => setMode(next));
    button.current?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || mode !== 'tools') return;
    event.preventDefault();
    event.stopPropagation();
    toButton('read');
  }

  return (
    <li
      data-note={note.id}
      className={`group relative -mx-3 grid scroll-mb-2 grid-cols-[2.75rem_1rem_minmax(0,1fr)] items-baseline gap-x-1 px-3 py-1.25 ${mode === 'read' ? '' : 'bg-raised'} ${canWrite ? 'hover:bg-raised' : ''}`}
      onBlur={(event) => mode === 'tools' && focusLeft(event) && setMode('read')}
      onKeyDown={onKeyDown}
    >
      <time className="text-small text-muted">{time}</time>
      <EvidenceMark evidence={note.evidence} />
      {mode === 'edit' ? (
        <NoteEditor note={note} own={own} onEnd={() => setMode('read')} toButton={() => toButton('read')} />
      ) : (
        <NoteWords
          note={note}
          time={time}
          tag={tag}
          button={canWrite ? button : null}
          open={mode === 'tools'}
          onOpen={(open) => toButton(open ? 'tools' : 'read')}
        />
      )}
      {mode === 'tools' && <NoteTools note={note} onEdit={() => setMode('edit')} />}
    </li>
  );
}, sameRow);

function sameRow({ note: before, ...a }: NoteRowProps, { note: after, ...b }: NoteRowProps): boolean {
  return (
    a.time === b.time &&
    a.tag === b.tag &&
    a.own === b.own &&
    a.canWrite === b.canWrite &&
    a.resumed === b.resumed &&
    sameNote(before, after)
  );
}
