import type { TextareaHTMLAttributes } from 'react';
import { Field, inputClass } from './field';

interface ProseFieldProps extends Pick<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'name' | 'rows' | 'maxLength' | 'defaultValue' | 'required' | 'autoFocus'
> {
  readonly label: string;
  readonly hint?: string;
}

/** A field of several lines, in whichever direction its text runs. */
export function ProseField({ label, hint, ...rest }: ProseFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <textarea dir="auto" className={inputClass} {...rest} />
    </Field>
  );
}
