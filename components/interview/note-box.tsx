import { useEffect, useRef } from 'react';
import { addNote } from '@/lib/app/add-note';
import { writeDraft } from '@/lib/app/write-draft';
import { useRegisters } from '@/lib/db/live/use-registers';
import type { InterviewId } from '@/lib/domain/interview';
import type { KitQuestion } from '@/lib/domain/kit';
import { inputClass } from '@/components/ui/field';
import { useCanWrite, useSession } from './session-context';

interface NoteBoxProps {
  readonly interviewId: InterviewId;
  readonly current: KitQuestion;
}

/**
 * The note being typed. The text field is its own master while this page writes: the stored draft fills it when it
 * opens, and in a page that only reads along; otherwise the caret would jump under the person's hands.
 */
export function NoteBox({ interviewId, current }: NoteBoxProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const box = useRef<HTMLTextAreaElement>(null);
  const seeded = useRef(false);
  const draft = useRegisters(interviewId, 'draft');
  const text = draft && (draft[0]?.value ?? '');

  useEffect(() => {
    if (!box.current || text === undefined || (seeded.current && canWrite)) return;
    box.current.value = text;
    seeded.current = canWrite;
  }, [text, canWrite]);

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
