import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { capitalised } from '@/components/ui/when';
import type { PersonDetails } from '@/lib/app/add-person';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { Seniority } from '@/lib/domain/opening/person';
import { RatesFields } from './rates-fields';

interface PersonFormProps {
  readonly label: string;
  readonly action: string;
  /** Null for somebody new. */
  readonly person: PersonDetails | null;
  readonly onSave: (details: PersonDetails) => Promise<void>;
  readonly onCancel: () => void;
}

/** What the directory says of somebody. */
export function PersonForm({ label, action, person, onSave, onCancel }: PersonFormProps) {
  const { busy, trouble, run } = useTask();
  return (
    <form
      aria-label={label}
      onSubmit={onSubmit((form) => run(() => onSave(detailsOf(form))))}
      className="grid grid-cols-1 gap-4"
    >
      <div className="flex flex-wrap gap-4">
        <div className="w-72 max-w-full">
          <Field label="Name or code" hint="Kits carry it, so that everybody knows whose they are.">
            <input
              name="name"
              required
              autoFocus
              maxLength={200}
              autoComplete="off"
              dir="auto"
              defaultValue={person?.name}
              className={inputClass}
            />
          </Field>
        </div>
        <div className="w-36">
          <Field label="Seniority">
            <select name="seniority" defaultValue={person?.seniority ?? 'senior'} className={inputClass}>
              {Seniority.options.map((seniority) => (
                <option key={seniority} value={seniority}>
                  {capitalised(seniority)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      </div>
      <div className="grid grid-cols-1 gap-1">
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="self"
            defaultChecked={person?.self}
            className="size-4 shrink-0 accent-accent"
          />
          This is me: my kits go straight into my own panel
        </label>
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name="shadowing"
            defaultChecked={person?.shadowing}
            className="size-4 shrink-0 accent-accent"
          />
          Shadowing: sits in to learn, is nobody&apos;s only rater, and is not waited for
        </label>
      </div>
      <RatesFields rates={person?.rates ?? null} />
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={busy}>
          {action}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function detailsOf(form: HTMLFormElement): PersonDetails {
  const chosen = new FormData(form).getAll('competency').map((id) => CompetencyId.parse(id));
  return {
    name: formText(form, 'name'),
    seniority: Seniority.parse(formText(form, 'seniority')),
    rates: formText(form, 'rates') === 'some' ? chosen : null,
    shadowing: formText(form, 'shadowing') === 'on',
    self: formText(form, 'self') === 'on',
  };
}
