import { FoldVertical, UnfoldVertical } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { choiceClass, choiceListClass } from '@/components/ui/choice';
import type { Competency } from '@/lib/domain/bank/competency';
import { ratingLabel, RATINGS } from '@/lib/domain/rating';
import type { Rating } from '@/lib/domain/rating';

interface AnchoredRatingProps {
  readonly competency: Competency;
  readonly value: Rating | null;
  readonly disabled: boolean;
  readonly onChange: (rating: Rating | null) => void;
}

/**
 * The rating with each level's anchor beside its radio. One that was given before stands until it is changed: its anchor is
 * shown in full, and the others on demand, so that they fit under the evidence.
 */
export function AnchoredRating({ competency, value, disabled, onChange }: AnchoredRatingProps) {
  const id = useId();
  const [found] = useState(value);
  const [full, setFull] = useState(value === null);
  return (
    <>
      <div className="mt-1 flex min-h-8 items-center gap-2">
        <h2 className="text-small font-semibold text-muted">Rating</h2>
        <p className="min-w-0 flex-1 truncate text-small text-muted">
          {found !== null && found === value && (
            <span className="max-[22rem]:sr-only">Continue confirms it</span>
          )}
        </p>
        {value !== null && !disabled && (
          <Button look="quiet" className="px-2 text-small" onClick={() => onChange(null)}>
            Clear rating
          </Button>
        )}
        <IconButton
          icon={full ? FoldVertical : UnfoldVertical}
          label={full ? 'Shorten the anchors' : 'Show the anchors in full'}
          className="-mr-1.5"
          onClick={() => setFull(!full)}
        />
      </div>
      <div role="radiogroup" aria-label={`Rating: ${competency.title}`} className={choiceListClass}>
        {RATINGS.map((rating) => (
          <label key={rating} className={`grid grid-cols-[1rem_1.25rem_1fr] py-1.75 ${choiceClass}`}>
            <input
              type="radio"
              name={`rating-${competency.id}`}
              aria-label={ratingLabel(rating)}
              aria-describedby={rating === 'not-assessed' ? undefined : `${id}-${rating}`}
              checked={value === rating}
              disabled={disabled}
              className="mt-0.5 size-4 accent-accent outline-none"
              onChange={() => onChange(rating)}
            />
            {rating === 'not-assessed' ? (
              <span className="col-span-2 text-muted">Not assessed</span>
            ) : (
              <>
                <b className="font-semibold">{rating}</b>
                <span
                  id={`${id}-${rating}`}
                  dir="auto"
                  className={`min-w-0 break-words ${full || value === rating ? '' : 'line-clamp-1'}`}
                >
                  {competency.anchors[rating]}
                </span>
              </>
            )}
          </label>
        ))}
      </div>
    </>
  );
}
