import { ratingTint } from '@/components/ui/rating-tint';
import type { Competency } from '@/lib/domain/bank/competency';
import { RATING_LEVELS } from '@/lib/domain/rating';
import { Sheet } from './sheet';

interface AnchorsSheetProps {
  readonly competency: Competency;
  readonly onClose: () => void;
}

/** The five anchors over the middle of the screen. Reading them rates nothing: the ratings stay in the dock. */
export function AnchorsSheet({ competency, onClose }: AnchorsSheetProps) {
  return (
    <Sheet
      id="anchors"
      title={competency.title}
      label={`Anchors: ${competency.title}`}
      closeLabel="Close anchors"
      keepsFocus
      onClose={onClose}
    >
      <p className="mb-1 text-muted">{competency.definition}</p>
      <ol className="divide-y divide-line">
        {RATING_LEVELS.map((level) => (
          <li key={level} className="grid grid-cols-[1.75rem_1fr] gap-2 py-2">
            <span
              className={`grid size-6 place-items-center rounded-control font-semibold ${ratingTint[level]}`}
            >
              {level}
            </span>
            <span dir="auto">{competency.anchors[level]}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
