import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Field, inputClass } from '@/components/ui/field';
import { PROSE_LIMIT } from '@/lib/domain/schema';

interface KeptTextProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly stored: string;
  readonly readOnly: boolean;
  readonly onInput: (text: string) => void;
}

/** A text that is kept as it is typed. What is stored fills the field unless it is being written in, or carets would jump. */
export function KeptText({ label, hint, placeholder, rows = 2, stored, readOnly, onInput }: KeptTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (box.current && (readOnly || box.current !== document.activeElement)) box.current.value = stored;
  }, [stored, readOnly]);

  return (
    <Field label={label} hint={hint}>
      <textarea
        ref={box}
        rows={rows}
        dir="auto"
        maxLength={PROSE_LIMIT}
        placeholder={placeholder}
        defaultValue={stored}
        readOnly={readOnly}
        className={`${inputClass} field-sizing-content block resize-none`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
