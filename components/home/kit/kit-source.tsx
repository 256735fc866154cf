import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { KitHeading } from './kit-heading';
import type { KitOpening } from './use-kit-opening';

/** Where a kit comes from: a file to choose, or its text to paste. */
export function KitSource({ trouble, takeFiles, takeText, close }: KitOpening) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <main className="grid grid-cols-1 gap-4 p-3">
      <div>
        <KitHeading>Open a kit</KitHeading>
        <p className="mt-1 text-muted">
          What your panel lead sent you. You see it before anything is prepared, and you can also drop the
          file here.
        </p>
      </div>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Kit file"
        onChange={(event) => {
          takeFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button look="primary" onClick={() => picker.current?.click()}>
        Choose file…
      </Button>
      <form
        aria-label="Kit as text"
        className="grid grid-cols-1 gap-2"
        onSubmit={onSubmit((form) => takeText(formText(form, 'text')))}
      >
        <Field label="Or paste its text">
          <textarea
            name="text"
            required
            rows={4}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            className={`${inputClass} resize-y`}
          />
        </Field>
        <div className="flex gap-2">
          <Button onClick={close}>Back</Button>
          <Button type="submit" className="flex-1">
            Open pasted text
          </Button>
        </div>
      </form>
    </main>
  );
}
