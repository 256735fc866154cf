import { ratingTint } from '@/components/ui/rating-tint';
import type { Cell } from '@/lib/domain/consolidation';

/** A figure on its tint; hatched where the interviewer did not assess; a dash where their kit did not hold it. */
export function MatrixCell({ cell }: { readonly cell: Cell | undefined }) {
  if (!cell) {
    return (
      <span className="grid h-7.5 place-items-center text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">not in this kit</span>
      </span>
    );
  }
  if (cell.rating === 'not-assessed') {
    return (
      <span className="hatched grid h-7.5 place-items-center rounded-sm text-small text-muted">
        <span aria-hidden>n/a</span>
        <span className="sr-only">not assessed</span>
      </span>
    );
  }
  return (
    <span
      className={`grid h-7.5 place-items-center rounded-sm font-semibold print:border print:border-line ${ratingTint[cell.rating]}`}
    >
      {cell.rating}
    </span>
  );
}
