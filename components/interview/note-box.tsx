import { useEffect, useRef } from 'react';
import { addNote } from '@/lib/app/add-note';
import { writeDraft } from '@/lib/app/write-draft';
import { useRegisters } from '@/lib/db/live/use-registers';
import type { InterviewId } from '@/lib/domain/interview';
import type { KitQuestion } from '@/lib/domain/kit';
import { inputClass } from '@/components/ui/field';
import { PROSE_LIMIT } from '@/lib/domain/schema';
import { useCanWrite, useSession } from './session-context';

interface NoteBoxProps {
  readonly interviewId: InterviewId;
  readonly current: KitQuestion;
}

/**
 * The note being typed. The text field is its own master while this page writes: it starts from the draft that the
 * session found, and shows the stored draft only where the page reads along; otherwise the caret would jump, or a late
 * answer of the database would wipe out what was typed since.
 */
export function NoteBox({ interviewId, current }: NoteBoxProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const box = useRef<HTMLTextAreaElement>(null);
  const stored = useRegisters(interviewId, 'draft')?.[0]?.value ?? '';

  useEffect(() => {
    if (box.current && !canWrite) box.current.value = stored;
  }, [stored, canWrite]);

  useEffect(() => {
    if (box.current && canWrite) box.current.value = session.draft;
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
      onInput={(event) => writeDraft(session, event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (addNote(session, event.currentTarget.value, current)) event.currentTarget.value = '';
      }}
    />
  );
}
