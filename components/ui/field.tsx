import type { ReactNode } from 'react';

/** The look of a text input, select or textarea. */
export const inputClass =
  'w-full min-h-8 rounded-control border border-field bg-bg px-2.5 py-1 placeholder:text-muted disabled:opacity-60';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A control with its label above and, where there is one, a hint below. */
export function Field({ label, hint, children }: FieldProps) {
  return (
    <div>
      <label className="block">
        <span className="mb-1 block font-semibold">{label}</span>
        {children}
      </label>
      {hint && <p className="mt-1 text-small text-muted">{hint}</p>}
    </div>
  );
}
