import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
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
  const { trouble, run } = useTask();
  if (interviewer === undefined) return null;
  const name = interviewer === null || interviewer.name === UNNAMED_INTERVIEWER ? '' : interviewer.name;

  async function save(form: HTMLFormElement) {
    await nameInterviewer(app, formText(form, 'name'));
    toast({ text: 'Name saved' });
  }

  return (
    <form
      aria-label="Interviewer"
      onSubmit={onSubmit((form) => run(() => save(form)))}
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
