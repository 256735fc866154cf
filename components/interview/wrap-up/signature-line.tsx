import { Field, inputClass } from '@/components/ui/field';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { nameInterviewer } from '@/lib/app/interviewer';
import { useInterviewer } from '@/lib/db/live/use-interviewer';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';

/** Under which name the scorecard is sealed. It can be given here, since a lead cannot tell two nameless ones apart. */
export function SignatureLine() {
  const app = useApp();
  const interviewer = useInterviewer();
  const { trouble, run } = useTask();
  if (!interviewer) return null;
  const name = interviewer.name === UNNAMED_INTERVIEWER ? '' : interviewer.name;

  return (
    <Field label="Sealed by" hint={trouble ?? 'Your name as the panel lead should see it.'}>
      <input
        defaultValue={name}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        placeholder={UNNAMED_INTERVIEWER}
        className={inputClass}
        onBlur={(event) => run(() => nameInterviewer(app, event.target.value))}
      />
    </Field>
  );
}
