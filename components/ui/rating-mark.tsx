import { ratingLabel } from '@/lib/domain/rating';
import type { Rating } from '@/lib/domain/rating';
import { ratingTint } from './rating-tint';

/** A rating as a figure on its tint; a missing one in words. */
export function RatingMark({ rating }: { readonly rating: Rating }) {
  if (rating === 'not-assessed')
    return <span className="font-normal whitespace-nowrap text-muted">{ratingLabel(rating)}</span>;
  return (
    <span
      className={`inline-grid h-6 w-9 place-items-center rounded-control font-semibold ${ratingTint[rating]}`}
    >
      {ratingLabel(rating)}
    </span>
  );
}
