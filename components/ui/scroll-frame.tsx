import type { ReactNode } from 'react';

interface ScrollFrameProps {
  /** Its name where nothing in it takes the focus: then the frame itself does, so that the keyboard can scroll it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** The frame of a wide table, which scrolls inside it and never stretches the page. */
export function ScrollFrame({ label, children }: ScrollFrameProps) {
  return (
    <div
      {...(label === undefined ? {} : { role: 'region', 'aria-label': label, tabIndex: 0 })}
      // What is hidden from sight in a table is placed absolutely; without `relative` it would widen the page.
      className="relative overflow-x-auto rounded-control border border-line bg-surface print:overflow-visible"
    >
      {children}
    </div>
  );
}
