import { z } from './schema';

/** An interviewer's overall verdict, given only when every competency is rated or marked not assessed. */
export const Recommendation = z.enum(['strong-no', 'no', 'yes', 'strong-yes']);
export type Recommendation = z.infer<typeof Recommendation>;

export const RECOMMENDATIONS = Recommendation.options;

const LABELS = {
  'strong-no': 'Strong no',
  no: 'No',
  yes: 'Yes',
  'strong-yes': 'Strong yes',
} as const satisfies Record<Recommendation, string>;

/** The words for a recommendation, as a person reads and hears them. */
export function recommendationLabel(recommendation: Recommendation): string {
  return LABELS[recommendation];
}
