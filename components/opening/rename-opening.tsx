import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { renameOpening } from '@/lib/app/rename-opening';
import type { Opening } from '@/lib/domain/opening/opening';

interface RenameOpeningProps {
  readonly opening: Opening;
  readonly onDone: () => void;
}

/** Gives the opening another title. */
export function RenameOpening({ opening, onDone }: RenameOpeningProps) {
  const app = useApp();
  const { busy, trouble, run } = useTask();

  async function rename(form: HTMLFormElement) {
    await renameOpening(app, opening.id, formText(form, 'title'));
    onDone();
  }

  return (
    <form
      aria-label="Rename opening"
      onSubmit={onSubmit((form) => run(() => rename(form)))}
      className="mb-6 grid grid-cols-1 gap-3 rounded-control border border-line bg-surface p-4"
    >
      <Field label="Title" hint="Loops that were made before keep the title they have.">
        <input
          name="title"
          required
          autoFocus
          maxLength={200}
          dir="auto"
          autoComplete="off"
          defaultValue={opening.title}
          className={inputClass}
        />
      </Field>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex gap-2">
        <Button type="submit" disabled={busy}>
          Save title
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
