import { useId } from 'react';
import type { ReactNode } from 'react';

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** In one line, what it is for. */
  readonly purpose: string;
  /** In a few words, how far it is. */
  readonly standing: string;
  readonly children: ReactNode;
}

/** One step of planning an opening. */
export function Step({ number, title, purpose, standing, children }: StepProps) {
  const heading = useId();
  return (
    <section id={`step-${number}`} aria-labelledby={heading} className="scroll-mt-4">
      <div className="mb-3 grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-2.5">
        <span
          aria-hidden
          className="grid size-7 place-items-center rounded-full bg-accent-soft font-semibold text-accent"
        >
          {number}
        </span>
        <div>
          <h2 id={heading} className="text-[1.14rem] leading-7 font-semibold">
            {title}
          </h2>
          <p className="text-muted">{purpose}</p>
        </div>
        <p className="pt-1 text-right text-small text-muted">{standing}</p>
      </div>
      {children}
    </section>
  );
}
