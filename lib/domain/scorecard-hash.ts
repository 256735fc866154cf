import type { ContentHash } from './content-hash';
import { contentHash } from './content-hash';
import type { Scorecard } from './scorecard';

/**
 * The hash that a scorecard is known by. The secret of its kit is no part of it, so that a copy which was passed on without
 * the secret is still the same scorecard.
 */
export function scorecardHash(scorecard: Scorecard): ContentHash {
  const { issue } = scorecard;
  return contentHash({ ...scorecard, issue: issue && { ...issue, secret: null } });
}
