import type { ReactNode } from 'react';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly unit: ReactNode;
  /** What it means, or what it rests on. */
  readonly children: ReactNode;
}

/** One figure of a top line. */
export function Figure({ name, value, unit, children }: FigureProps) {
  return (
    <div className="px-4 py-3">
      <dt className="text-small text-muted">{name}</dt>
      <dd>
        <span className="text-[1.57rem] leading-tight font-bold tracking-tight">{value}</span>{' '}
        <span className="text-muted">{unit}</span>
        <p dir="auto" className="mt-0.5 text-small break-words text-muted">
          {children}
        </p>
      </dd>
    </div>
  );
}
