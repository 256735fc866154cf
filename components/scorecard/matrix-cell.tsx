import type { Cell } from '@/lib/domain/consolidation';
import { LevelCell, MissingCell } from './level-cell';

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
  if (cell.rating === 'not-assessed') return <MissingCell />;
  return <LevelCell level={cell.rating}>{cell.rating}</LevelCell>;
}
