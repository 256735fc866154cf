import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { createLoop } from '@/lib/app/create-loop';

/** Asks for the two things a loop needs, and goes to the new loop. */
export function NewLoop({ onCancel }: { readonly onCancel: () => void }) {
  const app = useApp();
  const [creating, setCreating] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function create(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setCreating(true);
    try {
      const loop = await createLoop(app, {
        candidate: formText(form, 'candidate'),
        role: formText(form, 'role'),
      });
      location.hash = `#/loops/${loop.id}`;
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
      setCreating(false);
    }
  }

  return (
    <form
      aria-label="New loop"
      onSubmit={(event) => void create(event)}
      className="mb-4 grid grid-cols-2 gap-4 rounded-control border border-line bg-surface p-4"
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
      <Field label="Role" hint="As your team calls it, for example Senior applied ML engineer.">
        <input name="role" required maxLength={200} autoComplete="off" dir="auto" className={inputClass} />
      </Field>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="col-span-2 flex gap-2">
        <Button look="primary" type="submit" disabled={creating}>
          Create loop
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
