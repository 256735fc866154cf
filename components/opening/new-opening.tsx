import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { capitalised } from '@/components/ui/when';
import { useApp } from '@/lib/app/app-context';
import { createOpening } from '@/lib/app/create-opening';
import { useKitTemplates } from '@/lib/db/live/use-kit-templates';
import { Level } from '@/lib/domain/level';
import { rolesOf } from './roles-of';

/** Asks for the three things an opening needs, and goes to the new one. */
export function NewOpening({ onCancel }: { readonly onCancel: () => void }) {
  const app = useApp();
  const roles = rolesOf(useKitTemplates() ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  const { busy, trouble, run } = useTask();
  const role = roles.find(({ key }) => key === chosen) ?? roles[0];

  async function create(form: HTMLFormElement) {
    if (!role) throw new Error('The question bank is still being brought in. Try again in a moment.');
    const level = Level.parse(formText(form, 'level'));
    const opening = await createOpening(app, {
      title: formText(form, 'title'),
      bank: role.bank,
      role: role.role,
      level,
    });
    location.assign(`#/openings/${opening.id}`);
  }

  return (
    <form
      aria-label="New opening"
      onSubmit={onSubmit((form) => run(() => create(form)))}
      className="mb-4 grid grid-cols-2 gap-4 rounded-control border border-line bg-surface p-4"
    >
      <div className="col-span-2">
        <Field label="Title" hint="As your team calls it, for example Senior MLOps engineer, payments.">
          <input
            name="title"
            required
            autoFocus
            maxLength={200}
            autoComplete="off"
            dir="auto"
            className={inputClass}
          />
        </Field>
      </div>
      <Field label="Role" hint="The bank proposes stages and competencies for it; you can change them.">
        <select value={role?.key} onChange={({ target }) => setChosen(target.value)} className={inputClass}>
          {roles.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Level">
        <select
          key={role?.key ?? 'to come'} // a default is chosen once, so the options have to be there
          name="level"
          defaultValue={role?.levels.includes('senior') ? 'senior' : role?.levels[0]}
          className={inputClass}
        >
          {role?.levels.map((level) => (
            <option key={level} value={level}>
              {capitalised(level)}
            </option>
          ))}
        </select>
      </Field>
      {trouble && (
        <div className="col-span-2">
          <Message tone="trouble">{trouble}</Message>
        </div>
      )}
      <div className="col-span-2 flex gap-2">
        <Button look="primary" type="submit" disabled={busy || !role}>
          Create opening
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
