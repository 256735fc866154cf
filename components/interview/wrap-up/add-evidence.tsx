import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { addEvidence } from '@/lib/app/add-evidence';
import { writeDraft } from '@/lib/app/write-draft';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { kitCompetencies } from '@/lib/domain/kit';
import { useLive } from '../live-context';
import { NoteField } from '../notes/note-field';
import { useCanWrite, useSession } from '../session-context';

/**
 * A further note on a competency, after the call. What is being typed is the interview's one draft: a note that was left
 * unfinished in the call is here to be finished, and nothing is lost on the way from step to step.
 */
export function AddEvidence({ competency }: { readonly competency: CompetencyId }) {
  const { kit } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!box.current || !canWrite) return;
    const { text, start, end } = session.draft;
    box.current.value = text;
    box.current.setSelectionRange(start, end);
  }, [session, canWrite]);

  function onTyping() {
    if (!box.current || !canWrite) return;
    const { value: text, selectionStart: start, selectionEnd: end } = box.current;
    const { draft } = session;
    if (text !== draft.text || start !== draft.start || end !== draft.end)
      writeDraft(session, { text, start, end });
  }

  function onKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    if (addEvidence(session, event.currentTarget.value, competency, kitCompetencies(kit)))
      event.currentTarget.value = '';
  }

  if (!canWrite) return null;
  return (
    <NoteField
      ref={box}
      aria-label="Add evidence"
      placeholder="Add evidence. + − marks, > quote"
      competencies={kitCompetencies(kit)}
      className="max-h-[calc(4lh+0.75rem)] min-h-8 px-2.5 py-1.5"
      onTyping={onTyping}
      onKey={onKey}
    />
  );
}
