import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { createLoop } from '@/lib/app/create-loop';
import { createLoops } from '@/lib/app/create-loops';
import { useOpenings } from '@/lib/db/live/use-openings';
import type { OpeningSummary } from '@/lib/db/live/use-openings';
import { Line } from '@/lib/domain/schema';
import { OpeningChoice } from './opening-choice';

/** Asks for the two things a loop needs, or for the opening that it is made from, and goes to the new loop. */
export function NewLoop({ onCancel }: { readonly onCancel: () => void }) {
  const app = useApp();
  const { busy, trouble, run } = useTask();
  const openings = useOpenings() ?? [];
  const [chosen, choose] = useState<string>('');
  const from = openings.find(({ opening }) => opening.id === chosen);

  async function create(form: HTMLFormElement) {
    const candidate = formText(form, 'candidate');
    const loop = from
      ? await createPlanned(from, candidate)
      : await createLoop(app, { candidate, role: formText(form, 'role') });
    if (loop) location.assign(`#/loops/${loop.id}`);
  }

  async function createPlanned({ opening, plan }: OpeningSummary, candidate: string) {
    const label = Line.safeParse(candidate.trim());
    if (!label.success)
      throw new Error('Give the candidate a label: a name or a code of at most 200 characters.');
    const [loop] = await createLoops(app, opening, plan, [{ label: label.data, name: null }], null);
    return loop;
  }

  return (
    <form
      aria-label="New loop"
      onSubmit={onSubmit((form) => run(() => create(form)))}
      className="mb-4 grid grid-cols-2 gap-4 rounded-control border border-line bg-surface p-4 max-[45rem]:grid-cols-1"
    >
      <Field label="Candidate" hint="A name, initials or a code. It never appears in a file name.">
        <input
          name="candidate"
          required
          autoFocus
          maxLength={200}
          autoComplete="off"
          dir="auto"
          className={inputClass}
        />
      </Field>
      {openings.length > 0 && <OpeningChoice openings={openings} chosen={chosen} onChoose={choose} />}
      {!from && (
        <Field label="Role" hint="As your team calls it, for example Senior applied ML engineer.">
          <input name="role" required maxLength={200} autoComplete="off" dir="auto" className={inputClass} />
        </Field>
      )}
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="col-span-full flex gap-2">
        <Button look="primary" type="submit" disabled={busy}>
          Create loop
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
