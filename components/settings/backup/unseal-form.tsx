import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';

interface UnsealFormProps {
  /** Whether a passphrase was tried, and is not the one. */
  readonly wrong: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of a sealed backup. */
export function UnsealForm({ wrong, onPassphrase, onLeave }: UnsealFormProps) {
  return (
    <form
      aria-label="Sealed backup"
      onSubmit={onSubmit((form) => onPassphrase(formText(form, 'passphrase')))}
      className="grid grid-cols-1 justify-items-start gap-3"
    >
      <div className="w-80 max-w-full">
        <Field label="Passphrase of this backup" hint="The one that it was sealed with.">
          <input
            name="passphrase"
            type="password"
            autoComplete="off"
            required
            dir="auto"
            className={inputClass}
          />
        </Field>
      </div>
      {wrong && (
        <Message tone="trouble">
          This is not the passphrase that the backup was sealed with. Nothing was changed. Try another.
        </Message>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">Open backup</Button>
        <Button look="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
