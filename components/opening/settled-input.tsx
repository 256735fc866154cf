import { useLayoutEffect, useRef } from 'react';
import type { InputHTMLAttributes } from 'react';

interface SettledInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  /** What is stored. */
  readonly value: string;
  /** Takes what is typed, whenever the browser holds it to be valid. */
  readonly onText: (text: string) => void;
}

/** An input that writes through while somebody types, and takes over what is stored only when it has not the focus. */
export function SettledInput({ value, onText, ...rest }: SettledInputProps) {
  const input = useRef<HTMLInputElement>(null);

  function settle() {
    if (input.current && input.current !== document.activeElement) input.current.value = value;
  }

  useLayoutEffect(settle, [value]);
  return (
    <input
      {...rest}
      ref={input}
      defaultValue={value}
      onChange={({ target }) => {
        if (target.validity.valid) onText(target.value);
      }}
      onBlur={({ target }) => {
        target.value = value;
      }}
    />
  );
}
