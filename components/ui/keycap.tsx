import type { ReactNode } from 'react';

/** The look of a key, for whatever shows one. */
export const keycapClass =
  'inline-grid min-h-6 min-w-7 place-items-center rounded-control border border-b-2 border-line bg-surface px-1 ' +
  'text-small leading-none font-semibold whitespace-nowrap text-text';

/** A key as it is printed on a keyboard. */
export function Keycap({ children }: { readonly children: ReactNode }) {
  return (
    <kbd dir="auto" className={`${keycapClass} font-sans`}>
      {children}
    </kbd>
  );
}
