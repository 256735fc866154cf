import { ProseField } from '@/components/ui/prose-field';
import { Button } from '@/components/ui/button';
import { choiceClass, choiceListClass } from '@/components/ui/choice';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { useFormDraft } from '@/lib/app/use-form-draft';
import type { FormDraft } from '@/lib/app/use-form-draft';
import { recordDebrief } from '@/lib/app/record-debrief';
import { Verdict, verdictLabel } from '@/lib/domain/debrief/debrief-event';
import { useDebriefData } from './debrief-context';
import { DissentFields } from './dissent-fields';

/** The decision with what belongs to it. It is the panel's: nothing is proposed. What is typed is kept until it is recorded. */
export function DecisionForm() {
  const { loop } = useDebriefData();
  const draft = useFormDraft(loop.id, 'decision');
  return draft.values && <DecisionFields values={draft.values} keep={draft.keep} clear={draft.clear} />;
}

interface DecisionFieldsProps extends Pick<FormDraft, 'keep' | 'clear'> {
  readonly values: NonNullable<FormDraft['values']>;
}

function DecisionFields({ values, keep, clear }: DecisionFieldsProps) {
  const app = useApp();
  const { loop, speakers } = useDebriefData();
  const { busy, trouble, run } = useTask();

  async function decide(form: HTMLFormElement) {
    const verdict = Verdict.safeParse(formText(form, 'verdict'));
    const text = (name: string) => formText(form, name).trim();
    if (!verdict.success) throw new Error('Choose what was decided.');
    if (text('reason') === '')
      throw new Error('Say why, in the words that the panel would use to the candidate.');
    const dissent = speakers.flatMap(({ scorecardId, name }) => {
      const said = text(`dissent-${scorecardId}`);
      return said === '' ? [] : [{ name, text: said }];
    });
    const decision = {
      verdict: verdict.data,
      reason: text('reason'),
      conditions: text('conditions'),
      nextSteps: text('next-steps'),
      dissent,
    };
    await recordDebrief(app, loop.id, { kind: 'decided', decision });
    await clear();
  }

  return (
    <form
      aria-label="Decision"
      onInput={({ currentTarget }) => keep(currentTarget)}
      onSubmit={onSubmit((form) => run(() => decide(form)))}
      className="grid grid-cols-1 gap-4 rounded-control border border-line bg-surface p-5"
    >
      <h2 className="text-[1.07rem] font-semibold">Decision</h2>
      <fieldset className={`${choiceListClass} max-w-100`}>
        <legend className="sr-only">What was decided</legend>
        {Verdict.options.map((verdict) => (
          <label key={verdict} className={`flex min-h-9 items-center ${choiceClass}`}>
            <input
              type="radio"
              name="verdict"
              value={verdict}
              defaultChecked={values.verdict === verdict}
              className="accent-accent"
            />
            {verdictLabel(verdict)}
          </label>
        ))}
      </fieldset>
      <ProseField
        label="Why"
        hint="The evidence that it rests on."
        name="reason"
        defaultValue={values.reason}
        rows={3}
        maxLength={10_000}
      />
      <div className="grid grid-cols-2 gap-4 max-[60rem]:grid-cols-1">
        <ProseField
          label="Conditions"
          hint="What it hangs on, where it does."
          name="conditions"
          defaultValue={values.conditions}
          rows={2}
          maxLength={10_000}
        />
        <ProseField
          label="Next steps"
          hint="Who does what by when."
          name="next-steps"
          defaultValue={values['next-steps']}
          rows={2}
          maxLength={10_000}
        />
      </div>
      <DissentFields speakers={speakers} values={values} />
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div>
        <Button look="primary" type="submit" disabled={busy}>
          Record the decision
        </Button>
      </div>
    </form>
  );
}
