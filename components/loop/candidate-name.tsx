import { Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { nameCandidate } from '@/lib/app/name-candidate';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import { useInlineForm } from './use-inline-form';

interface CandidateNameProps {
  readonly loopId: LoopId;
  /** Null where none was given. */
  readonly name: string | null;
}

/** The candidate's name beside their label, for the lead's eyes; it is given and changed in place. */
export function CandidateName({ loopId, name }: CandidateNameProps) {
  const { shown, show, close, opener } = useInlineForm<'name'>();
  return (
    <div className="-mt-3 mb-4 print:hidden">
      <p className="flex flex-wrap items-center gap-x-2 text-muted">
        {name !== null && (
          <span>
            Name: <bdi className="font-semibold text-text">{name}</bdi>
          </span>
        )}
        <Button ref={opener} look="quiet" aria-expanded={shown !== null} onClick={() => show('name')}>
          <Pencil aria-hidden size={14} /> {name === null ? 'Add a name' : 'Change the name'}
        </Button>
      </p>
      {shown && <NameForm loopId={loopId} name={name} onClose={close} />}
    </div>
  );
}

function NameForm({ loopId, name, onClose }: CandidateNameProps & { readonly onClose: () => void }) {
  const app = useApp();
  const { busy, trouble, run } = useTask();

  async function keep(form: HTMLFormElement) {
    await nameCandidate(app, loopId, formText(form, 'name'));
    onClose();
  }

  return (
    <form
      aria-label="Name of the candidate"
      onSubmit={onSubmit((form) => run(() => keep(form)))}
      className="mt-2 grid grid-cols-1 gap-2 rounded-control bg-raised p-3"
    >
      <label className="font-semibold" htmlFor="candidate-name">
        Name
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="candidate-name"
          name="name"
          defaultValue={name ?? ''}
          autoFocus
          maxLength={200}
          autoComplete="off"
          dir="auto"
          className={`${inputClass} max-w-80`}
        />
        <Button look="primary" type="submit" disabled={busy}>
          Keep name
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
      <p className="text-small text-muted">
        Only you see it, in this browser. Kits and exports carry the label, never the name.
      </p>
      {trouble && <Message tone="trouble">{trouble}</Message>}
    </form>
  );
}
