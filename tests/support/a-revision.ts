import { contentHash } from '@/lib/domain/content-hash';
import type { Scorecard } from '@/lib/domain/scorecard';
import { ScorecardId } from '@/lib/domain/scorecard-id';
import { uuid } from './builders';

/** The next revision of a scorecard, sealed under the id `n` five minutes after the one that it amends. */
export function aRevision(of: Scorecard, n: number, overrides: Partial<Scorecard> = {}): Scorecard {
  return {
    ...of,
    id: ScorecardId.parse(uuid(n)),
    revision: of.revision + 1,
    amends: { id: of.id, hash: contentHash(of), reason: 'A note was on the wrong competency.' },
    sealedAt: of.sealedAt + 5 * 60_000,
    ...overrides,
  };
}
