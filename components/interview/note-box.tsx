import { useEffect, useRef } from 'react';
import { addNote } from '@/lib/app/add-note';
import { writeDraft } from '@/lib/app/write-draft';
import { useRegisters } from '@/lib/db/live/use-registers';
import { EMPTY_DRAFT } from '@/lib/domain/draft';
import { inputClass } from '@/components/ui/field';
import { PROSE_LIMIT } from '@/lib/domain/schema';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';

/**
 * The note being typed. The text field is its own master while this page writes: it starts from the draft that the
 * session found, and shows the stored draft only where the page reads along; otherwise the caret would jump, or a late
 * answer of the database would wipe out what was typed since.
 */
export function NoteBox() {
  const { interview, current } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const box = useRef<HTMLTextAreaElement>(null);
  const stored = (useRegisters(interview.id, 'draft')?.[0]?.value ?? EMPTY_DRAFT).text;

  useEffect(() => {
    if (box.current && !canWrite) box.current.value = stored;
  }, [stored, canWrite]);

  useEffect(() => {
    if (box.current && canWrite) box.current.value = session.draft.text;
  }, [session, canWrite]);

  useEffect(() => {
    if (canWrite) box.current?.focus();
  }, [canWrite, current.question.id]);

  return (
    <textarea
      ref={box}
      aria-label="Note"
      placeholder="Note, then Enter. + − evidence, > quote"
      rows={1}
      dir="auto"
      maxLength={PROSE_LIMIT}
      readOnly={!canWrite}
      className={`${inputClass} field-sizing-content max-h-[7.4rem] resize-none`}
      onInput={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
        writeDraft(session, { text: value, start: selectionStart, end: selectionEnd })
      }
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (addNote(session, event.currentTarget.value, current)) event.currentTarget.value = '';
      }}
    />
  );
}
