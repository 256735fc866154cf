import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { callMinutes } from '@/lib/domain/call-minutes';
import type { Interview } from '@/lib/domain/interview';
import { outcomeLine } from '@/lib/domain/outcome';
import type { Outcome } from '@/lib/domain/outcome';

interface CopyLineProps {
  readonly interview: Interview;
  readonly outcome: Outcome;
}

/** Puts a line on the clipboard that tells the panel lead how the interview ended; where that fails, shows it to be copied. */
export function CopyLine({ interview, outcome }: CopyLineProps) {
  const app = useApp();
  const [came, setCame] = useState<'copied' | 'refused' | null>(null);
  const { candidate, kitTitle, startedAt, endedAt, scheduledAt, createdAt } = interview;
  const day = dayOf(startedAt ?? scheduledAt ?? endedAt ?? createdAt);
  const line = outcomeLine({ candidate, kitTitle, outcome, day, minutes: callMinutes(interview) });

  function copy() {
    app.copyText(line).then(
      () => setCame('copied'),
      () => setCame('refused'),
    );
  }

  return (
    <>
      <Button look="primary" onClick={copy}>
        {came === 'copied' ? 'Line copied' : 'Copy a line for the panel lead'}
      </Button>
      <span role="status" className="sr-only">
        {came === 'copied' && 'Line copied'}
      </span>
      {came === 'refused' && (
        <Message tone="trouble">
          The browser did not let it be copied. Select it here: <span className="select-all">{line}</span>
        </Message>
      )}
    </>
  );
}

/** The day of an instant in the words of the sentence around it, such as `2 March 2026`. */
function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(at);
}
