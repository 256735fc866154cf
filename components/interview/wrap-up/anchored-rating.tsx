import { useId } from 'react';
import { Button } from '@/components/ui/button';
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

/** The rating with each level's anchor beside its radio. */
export function AnchoredRating({ competency, value, disabled, onChange }: AnchoredRatingProps) {
  const id = useId();
  return (
    <>
      <div className="mt-3 flex min-h-7.5 items-center">
        <h2 className="flex-1 text-small font-semibold text-muted">Rating</h2>
        {value !== null && !disabled && (
          <Button look="quiet" className="-mr-2 px-2 text-small" onClick={() => onChange(null)}>
            Clear rating
          </Button>
        )}
      </div>
      <div role="radiogroup" aria-label={`Rating: ${competency.title}`} className={choiceListClass}>
        {RATINGS.map((rating) => (
          <label key={rating} className={`grid grid-cols-[1rem_1.25rem_1fr] py-2 ${choiceClass}`}>
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
                <span id={`${id}-${rating}`} dir="auto">
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
