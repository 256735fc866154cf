import { useState } from 'react';
import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { addPerson } from '@/lib/app/add-person';
import { addSeat } from '@/lib/app/add-seat';
import { useApp } from '@/lib/app/app-context';
import { PersonId, Seniority } from '@/lib/domain/opening/person';
import { NewPersonFields } from './new-person-fields';
import { usePlan } from './plan-context';

/** The choice of somebody who is not in the team yet. */
const NEW = 'new';

/** Puts somebody on the panel at one stage: one of the team, or somebody new right here. */
export function AddSeat() {
  const app = useApp();
  const { plan, people: all } = usePlan();
  const people = all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const { busy, trouble, run } = useTask();
  const [chosen, setChosen] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const stages = plan.stages.filter(({ template }) => template !== null);
  const vacant = stages.find(({ id }) => !plan.seats.some((seat) => seat.stage === id)) ?? stages[0];
  const at = stages.find(({ id }) => id === stage) ?? vacant;
  if (!at)
    return <Message tone="calm">Add a stage with a kit first: people are put on the panel at one.</Message>;
  const who = people.find(({ id }) => id === chosen)?.id ?? (chosen === NEW ? NEW : (people[0]?.id ?? NEW));

  async function add(form: HTMLFormElement, to: string) {
    const person = who === NEW ? (await addPerson(app, detailsOf(form))).id : PersonId.parse(who);
    await addSeat(app, plan.id, { person, stage: to });
    // The next one is asked for in the same way, at the next stage without anybody.
    setChosen(who);
    setStage(null);
    form.reset();
  }

  return (
    <form
      aria-label="Add to the panel"
      onSubmit={onSubmit((form) => run(() => add(form, at.id)))}
      className="mb-4 grid grid-cols-1 gap-3 rounded-control border border-line bg-surface p-4"
    >
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-56">
          <Field label="Interviewer">
            <select value={who} onChange={({ target }) => setChosen(target.value)} className={inputClass}>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={NEW}>Somebody new…</option>
            </select>
          </Field>
        </div>
        <div className="w-64">
          <Field label="Stage">
            <select value={at.id} onChange={({ target }) => setStage(target.value)} className={inputClass}>
              {stages.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </Field>
        </div>
        {who !== NEW && <AddButton busy={busy} />}
      </div>
      {who === NEW && (
        <div className="flex flex-wrap items-end gap-3">
          <NewPersonFields lead={!people.some(({ self }) => self)} />
          <AddButton busy={busy} />
        </div>
      )}
      {trouble && <Message tone="trouble">{trouble}</Message>}
    </form>
  );
}

function AddButton({ busy }: { readonly busy: boolean }) {
  return (
    <Button type="submit" disabled={busy}>
      <Plus aria-hidden size={16} /> Add to the panel
    </Button>
  );
}

function detailsOf(form: HTMLFormElement) {
  return {
    name: formText(form, 'name'),
    seniority: Seniority.parse(formText(form, 'seniority')),
    rates: null,
    shadowing: formText(form, 'shadowing') === 'on',
    self: formText(form, 'self') === 'on',
  };
}
