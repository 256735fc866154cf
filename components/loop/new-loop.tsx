import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { createLoop } from '@/lib/app/create-loop';

/** Asks for the two things a loop needs, and goes to the new loop. */
export function NewLoop({ onCancel }: { readonly onCancel: () => void }) {
  const app = useApp();
  const { busy, trouble, run } = useTask();

  async function create(form: HTMLFormElement) {
    const plan = { candidate: formText(form, 'candidate'), role: formText(form, 'role') };
    const loop = await createLoop(app, plan);
    location.assign(`#/loops/${loop.id}`);
  }

  return (
    <form
      aria-label="New loop"
      onSubmit={onSubmit((form) => run(() => create(form)))}
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
        <Button look="primary" type="submit" disabled={busy}>
          Create loop
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
