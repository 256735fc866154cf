import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** The heading of a wrap-up step. It takes the focus when the step is shown, so that the keyboard goes on from here. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="text-question leading-tight font-semibold outline-none">
      {children}
    </h1>
  );
}
