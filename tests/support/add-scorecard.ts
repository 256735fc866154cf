import type { Database } from '@/lib/db/database';
import { contentHash } from '@/lib/domain/content-hash';
import type { Scorecard } from '@/lib/domain/scorecard';

/** Stores a scorecard that came from elsewhere. */
export async function addScorecard(db: Database, scorecard: Scorecard): Promise<void> {
  await db.scorecards.add({ ...scorecard, hash: contentHash(scorecard) });
}
