import type { ReactNode } from 'react';
import { ratingTint } from '@/components/ui/rating-tint';
import type { RatingLevel } from '@/lib/domain/rating';

interface LevelCellProps {
  /** Whose tint the cell has. */
  readonly level: RatingLevel;
  /** The figure, which always stands on the tint. */
  readonly children: ReactNode;
}

/** A figure on the tint of its level. */
export function LevelCell({ level, children }: LevelCellProps) {
  return (
    <span
      className={`grid h-7.5 place-items-center rounded-sm font-semibold print:border print:border-line ${ratingTint[level]}`}
    >
      {children}
    </span>
  );
}

/** Where nobody assessed: hatched, and never a figure. */
export function MissingCell() {
  return (
    <span className="hatched grid h-7.5 place-items-center rounded-sm text-small text-muted">
      <span aria-hidden>n/a</span>
      <span className="sr-only">not assessed</span>
    </span>
  );
}
