import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { prepareInterview } from '@/lib/app/prepare-interview';
import type { InterviewPlan } from '@/lib/app/prepare-interview';
import { startInterview } from '@/lib/app/start-interview';
import { useKitTemplates } from '@/lib/db/live/use-kit-templates';
import type { TemplateGroup } from '@/lib/db/live/use-kit-templates';
import { BankId } from '@/lib/domain/bank/bank';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { usePanelStore } from '@/lib/stores/panel-store';
import { InterviewerLine } from './interviewer-line';

/** A new interview, to start now or to prepare: a label for the candidate and a kit; the rest comes from these and the settings. */
export function StartForm() {
  const app = useApp();
  const groups = useKitTemplates();
  const show = usePanelStore((state) => state.show);
  const { busy, trouble, run } = useTask();

  async function start(form: HTMLFormElement) {
    const interview = await startInterview(app, planOf(form));
    show(interview.id);
  }

  async function prepare(form: HTMLFormElement) {
    const { interview } = await prepareInterview(app, planOf(form));
    show(interview.id);
  }

  return (
    <form
      onSubmit={onSubmit((form) => run(() => start(form)))}
      aria-label="New interview"
      className="grid grid-cols-1 gap-3"
    >
      <h2 className="font-semibold text-muted">New interview</h2>
      <Field label="Candidate" hint="A name, initials or a code. It never appears in a file name.">
        <input
          name="candidate"
          required
          maxLength={200}
          autoComplete="off"
          dir="auto"
          className={inputClass}
        />
      </Field>
      <Field label="Kit">
        <select
          key={groups?.length ? 'there' : 'to come'} // a default is chosen once, so the options have to be there
          name="kit"
          required
          disabled={!groups?.length}
          defaultValue={groups && usualKit(groups)}
          className={`${inputClass} text-ellipsis`}
        >
          {groups?.map(({ bankId, role, templates }) => (
            <optgroup key={`${bankId}/${role}`} label={role}>
              {templates.map(({ id, title, minutes }) => (
                <option key={id} value={`${bankId}/${id}`}>
                  {title} ({minutes} min)
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" className="flex-1" disabled={busy || !groups?.length}>
          Start interview
        </Button>
        <Button
          disabled={busy || !groups?.length}
          onClick={({ currentTarget: { form } }) => {
            if (form?.reportValidity()) run(() => prepare(form));
          }}
        >
          Prepare
        </Button>
      </div>
      <InterviewerLine />
    </form>
  );
}

function planOf(form: HTMLFormElement): InterviewPlan {
  const [bankId, templateId] = formText(form, 'kit').split('/');
  const kit = { bankId: BankId.parse(bankId), templateId: KitTemplateId.parse(templateId) };
  return { ...kit, candidate: formText(form, 'candidate') };
}

/** Most interviews are technical ones: the first such kit is chosen to begin with. */
function usualKit(groups: readonly TemplateGroup[]): string | undefined {
  const kits = groups.flatMap(({ bankId, templates }) =>
    templates.map(({ id, stage }) => ({ bankId, id, stage })),
  );
  const usual = kits.find(({ stage }) => stage === 'technical-interview') ?? kits[0];
  return usual && `${usual.bankId}/${usual.id}`;
}
