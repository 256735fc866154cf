import { z } from './schema';

/** A level of the anchored scale, 1 (lowest) to 5. */
export const RatingLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type RatingLevel = z.infer<typeof RatingLevel>;

/** What an interviewer says of one competency. `not-assessed` is a missing value and never enters a calculation. */
export const Rating = z.union([RatingLevel, z.literal('not-assessed')]);
export type Rating = z.infer<typeof Rating>;

export const RATING_LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly RatingLevel[];

/** Every choice on the rating scale, in the order in which it is shown. */
export const RATINGS = [...RATING_LEVELS, 'not-assessed'] as const satisfies readonly Rating[];

/** The words for a rating, as a person reads and hears them. */
export function ratingLabel(rating: Rating): string {
  return rating === 'not-assessed' ? 'Not assessed' : String(rating);
}
