import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** The heading of what came in the place of the home screen. It takes the focus, so that the keyboard goes on from here. */
export function KitHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      className="text-question leading-tight font-semibold text-pretty wrap-anywhere outline-none"
    >
      {children}
    </h2>
  );
}
