import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { writeHandover } from '@/lib/app/write-handover';
import { useRegisters } from '@/lib/db/live/use-registers';
import { draftHandover } from '@/lib/domain/handover';
import type { Scorecard } from '@/lib/domain/scorecard';
import { typeAtEnd } from '../type-over';
import { KeptText } from '../kept-text';
import { useCanWrite, useSession } from '../session-context';
import { CopiedLine } from './copied';
import { useCopy } from './use-copy';

/** What the next interviewer is told: what was covered and what to probe, without scores. */
export function HandoverNote({ scorecard }: { readonly scorecard: Scorecard }) {
  const app = useApp();
  const session = useSession();
  const canWrite = useCanWrite();
  const { copy, copied } = useCopy('Handover');
  const box = useRef<HTMLElement>(null);
  const stored = useRegisters(session.interviewId, 'handover-out')?.[0]?.value ?? '';

  function field(): HTMLTextAreaElement | null {
    return box.current?.querySelector('textarea') ?? null;
  }

  function takeDraft() {
    const to = field();
    if (!to) return;
    const gap = to.value.trim() === '' ? '' : '\n\n';
    const start = to.value.length + gap.length;
    typeAtEnd(to, gap + draftHandover(scorecard));
    // It is read and cut down from its beginning.
    to.setSelectionRange(start, start);
    if (gap === '') to.scrollTop = 0;
  }

  return (
    <section
      ref={box}
      aria-label="Handover"
      className="grid grid-cols-1 gap-2 border-t border-line pt-3 [&_textarea]:max-h-[40vh]"
    >
      <KeptText
        label="Handover for the next interviewer"
        hint="What was covered and what to probe. Leave ratings and your verdict out, so that they judge for themselves."
        stored={stored}
        readOnly={!canWrite}
        onInput={(text) => writeHandover(session, text)}
      />
      <div className="flex flex-wrap gap-2">
        <Button disabled={!canWrite} onClick={takeDraft}>
          Draft from this interview
        </Button>
        <Button
          aria-label="Copy handover"
          disabled={stored.trim() === ''}
          onClick={() => copy(() => app.copyText(field()?.value ?? stored))}
        >
          Copy
        </Button>
      </div>
      <CopiedLine copied={copied} />
    </section>
  );
}
