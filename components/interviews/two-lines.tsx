import type { ReactNode } from 'react';

interface TwoLinesProps {
  readonly first: ReactNode;
  readonly second: string;
  readonly className?: string;
}

/** A cell of the list: what counts, and smaller below it what belongs to it. */
export function TwoLines({ first, second, className = '' }: TwoLinesProps) {
  return (
    <span className={`min-w-0 ${className}`}>
      <span className="block truncate">{first}</span>
      {/* A space, or what is read out would run the two together. */}{' '}
      <span className="block truncate text-small text-muted">{second}</span>
    </span>
  );
}
