import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { amendScorecard } from '@/lib/app/amend-scorecard';
import { useCanWrite, useSession } from '../session-context';

interface AmendFormProps {
  /** The revision that is amended. */
  readonly revision: number;
  readonly onCancel: () => void;
}

/** Asks why the sealed scorecard is amended; then the wrap-up is open again. */
export function AmendForm({ revision, onCancel }: AmendFormProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  return (
    <form
      aria-label="Amend the scorecard"
      onSubmit={onSubmit((form) => {
        const reason = formText(form, 'reason').trim();
        if (reason !== '') amendScorecard(session, reason);
      })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Field
        label="Why is it amended?"
        hint={`Revision ${revision + 1} will carry the reason. Revision ${revision} stays as it is.`}
      >
        <input
          name="reason"
          autoFocus
          required
          maxLength={2000}
          dir="auto"
          autoComplete="off"
          className={inputClass}
        />
      </Field>
      <div className="mt-3 flex gap-2">
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={!canWrite} className="flex-1">
          Amend
        </Button>
      </div>
    </form>
  );
}
