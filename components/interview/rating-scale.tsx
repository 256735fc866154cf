import type { Competency } from '@/lib/domain/bank/competency';
import { ratingLabel, RATINGS } from '@/lib/domain/rating';
import type { Rating } from '@/lib/domain/rating';

interface RatingScaleProps {
  readonly competency: Competency;
  readonly value: Rating | null;
  readonly disabled: boolean;
  readonly onChange: (rating: Rating) => void;
}

/** Six targets in a row: the five levels and *Not assessed*, as native radios under their own faces. */
export function RatingScale({ competency, value, disabled, onChange }: RatingScaleProps) {
  return (
    <div
      role="radiogroup"
      aria-label={`Rating: ${competency.title}`}
      className="grid grid-cols-6 divide-x divide-line overflow-hidden rounded-control border border-field"
    >
      {RATINGS.map((rating) => (
        <span
          key={rating}
          className="relative grid h-7.5 place-items-center font-semibold focus-within:outline-2 focus-within:-outline-offset-2 focus-within:outline-accent has-checked:bg-accent has-checked:text-on-accent has-checked:outline-on-accent forced-colors:has-checked:outline-3"
        >
          <input
            type="radio"
            name={`rating-${competency.id}`}
            aria-label={ratingLabel(rating)}
            title={rating === 'not-assessed' ? 'Not assessed' : undefined}
            checked={value === rating}
            disabled={disabled}
            className="absolute inset-0 size-full cursor-pointer appearance-none disabled:cursor-default"
            onChange={() => onChange(rating)}
          />
          <span
            aria-hidden
            className={`pointer-events-none ${rating === 'not-assessed' ? 'text-small font-normal' : ''}`}
          >
            {rating === 'not-assessed' ? 'n/a' : rating}
          </span>
        </span>
      ))}
    </div>
  );
}
