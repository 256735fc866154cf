import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { ratingTint } from '@/components/ui/rating-tint';
import type { Competency } from '@/lib/domain/bank/competency';
import { RATING_LEVELS } from '@/lib/domain/rating';

interface AnchorsSheetProps {
  readonly competency: Competency;
  readonly onClose: () => void;
}

/** The five anchors over the middle of the screen. Reading them rates nothing: the ratings stay in the dock. */
export function AnchorsSheet({ competency, onClose }: AnchorsSheetProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <section
      id="anchors"
      aria-label={`Anchors: ${competency.title}`}
      tabIndex={0} // it scrolls, so the keyboard has to reach it
      className="absolute inset-0 z-2 overflow-auto border-t border-line bg-surface px-3 pb-3"
    >
      <div className="sticky top-0 flex items-center gap-2 bg-surface pt-2 pb-1">
        <h2 className="flex-1 font-semibold">{competency.title}</h2>
        <IconButton icon={X} label="Close anchors" className="-mr-1.5" onClick={onClose} />
      </div>
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
    </section>
  );
}
