import type { RatingLevel } from '@/lib/domain/rating';

/** The background of each level: one ramp with monotonic lightness, always shown with the figure. */
export const ratingTint: Record<RatingLevel, string> = {
  1: 'bg-r1',
  2: 'bg-r2',
  3: 'bg-r3',
  4: 'bg-r4',
  5: 'bg-r5',
};
