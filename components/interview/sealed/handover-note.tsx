import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { writeHandover } from '@/lib/app/write-handover';
import { useRegisters } from '@/lib/db/live/use-registers';
import { draftHandover } from '@/lib/domain/handover';
import type { Scorecard } from '@/lib/domain/scorecard';
import { typeAtEnd } from '../insert-text';
import { KeptText } from '../kept-text';
import { useCanWrite, useSession } from '../session-context';
import { useCopy } from './use-copy';

/** What the next interviewer is told: what was covered and what to probe, without scores. */
export function HandoverNote({ scorecard }: { readonly scorecard: Scorecard }) {
  const app = useApp();
  const session = useSession();
  const canWrite = useCanWrite();
  const copy = useCopy();
  const box = useRef<HTMLElement>(null);
  const stored = useRegisters(session.interviewId, 'handover-out')?.[0]?.value ?? '';

  function field(): HTMLTextAreaElement | null {
    return box.current?.querySelector('textarea') ?? null;
  }

  function takeDraft() {
    const to = field();
    if (to) typeAtEnd(to, `${to.value.trim() === '' ? '' : '\n\n'}${draftHandover(scorecard)}`);
  }

  return (
    <section ref={box} aria-label="Handover" className="border-t border-line pt-3">
      <KeptText
        label="Handover for the next interviewer"
        hint="What was covered and what to probe. Leave ratings and your verdict out, so that they judge for themselves."
        stored={stored}
        readOnly={!canWrite}
        onInput={(text) => writeHandover(session, text)}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button disabled={!canWrite} onClick={takeDraft}>
          Draft from this interview
        </Button>
        <Button
          aria-label="Copy handover"
          disabled={stored.trim() === ''}
          onClick={() => copy('Handover', () => app.copyText(field()?.value ?? stored))}
        >
          Copy
        </Button>
      </div>
    </section>
  );
}
