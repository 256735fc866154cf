import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface NoteBarProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What can be done with a note: a row under its words, over what is there. It comes into sight by itself. */
export function NoteBar({ label, children }: NoteBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={bar}
      role="group"
      aria-label={label}
      className="absolute inset-x-2 top-full z-1 -mt-0.5 flex scroll-mb-2 cursor-auto items-center gap-1 rounded-control border border-line bg-surface p-1 shadow-lg"
    >
      {children}
    </div>
  );
}
