import { Button } from '@/components/ui/button';
import { inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';

interface KeepWordingFormProps {
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why words that were pointed out stay. */
export function KeepWordingForm({ onKeep, onCancel }: KeepWordingFormProps) {
  return (
    <form
      className="mt-1 flex flex-wrap gap-2"
      onSubmit={onSubmit((form) => {
        const reason = formText(form, 'reason').trim();
        if (reason !== '') onKeep(reason);
      })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <input
        name="reason"
        aria-label="Why it stays"
        placeholder="Why it stays"
        autoFocus
        required
        maxLength={2000}
        dir="auto"
        autoComplete="off"
        className={`${inputClass} min-w-40 flex-1 basis-full`}
      />
      <Button type="submit">Keep</Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
