import { ratingTint } from '@/components/ui/rating-tint';
import { ratingLabel } from '@/lib/domain/rating';
import type { Rating } from '@/lib/domain/rating';

/** A rating as figure on its tint; a missing one in words. */
export function RatingMark({ rating }: { readonly rating: Rating }) {
  if (rating === 'not-assessed') return <span className="text-muted">{ratingLabel(rating)}</span>;
  return (
    <span
      className={`inline-grid h-6 w-10 place-items-center rounded-control font-semibold ${ratingTint[rating]}`}
    >
      {ratingLabel(rating)}
    </span>
  );
}
