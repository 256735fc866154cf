import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { nameInterviewer } from '@/lib/app/interviewer';
import { useInterviewer } from '@/lib/db/live/use-interviewer';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';
import { useToastStore } from '@/lib/stores/toast-store';

/** The name that scorecards sealed here carry. */
export function InterviewerName() {
  const app = useApp();
  const interviewer = useInterviewer();
  const toast = useToastStore((state) => state.show);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (interviewer === undefined) return null;
  const name = interviewer === null || interviewer.name === UNNAMED_INTERVIEWER ? '' : interviewer.name;

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    try {
      await nameInterviewer(app, formText(event.currentTarget, 'name'));
      setTrouble(null);
      toast({ text: 'Name saved' });
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <form
      aria-label="Interviewer"
      onSubmit={(event) => void save(event)}
      className="grid justify-items-start gap-3"
    >
      <div className="w-80 max-w-full">
        <Field label="Your name" hint="Scorecards that you seal from now on carry it. A code is fine too.">
          <input
            name="name"
            key={name}
            defaultValue={name}
            maxLength={200}
            dir="auto"
            className={inputClass}
          />
        </Field>
      </div>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <Button type="submit">Save name</Button>
    </form>
  );
}
