import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { LoopId } from '../../domain/loop/loop-id';
import type { OpeningId } from '../../domain/opening/opening';
import { loopStanding } from '../../domain/loop/loop-standing';
import type { LoopStanding } from '../../domain/loop/loop-standing';
import type { Instant } from '../../domain/schema';
import type { Scorecard } from '../../domain/scorecard';
import { newestOf } from '../newest';
import { readLoop, readLoops } from '../stored-loop';
import type { StoredLoop } from '../stored-loop';
import { useDatabase } from './database-context';
import { useStandingCount } from './use-standing-count';

/** A loop in full with where it stands. */
export interface LoopInFull extends StoredLoop {
  readonly standing: LoopStanding;
  /** Those that count; none while the loop is blind. */
  readonly scorecards: readonly Scorecard[];
}

/** A loop with where it stands. */
export interface LoopSummary extends Pick<StoredLoop, 'loop' | 'plan' | 'opening' | 'name'> {
  readonly standing: LoopStanding;
}

/** The newest loops. */
export interface LoopList {
  readonly loops: readonly LoopSummary[];
  /** Whether there are more. */
  readonly more: boolean;
  /** How many there are in all; undefined as long as that is not known. */
  readonly count: number | undefined;
}

/**
 * The loops that are not deleted, newest first; undefined while they are being read.
 * @param now what is late is told by it
 * @param length how many are read: with each comes all that its standing follows from
 */
export function useLoops(now: Instant, length: number): LoopList | undefined {
  const db = useDatabase();
  const stored = useLiveQuery(async () => {
    const { rows, more } = await newestOf(db.loops, length);
    return { loops: await readLoops(db, rows), more };
  }, [db, length]);
  const count = useStandingCount('loops', stored?.more === true);
  return useMemo(() => {
    const summaries = stored?.loops.map((each) => {
      const { loop, plan, opening, name } = each;
      return { loop, plan, opening, name, standing: loopStanding(each, now) };
    });
    return stored && summaries && { loops: summaries, more: stored.more, count };
  }, [stored, count, now]);
}

/**
 * The loops of an opening in full, newest first; undefined while they are being read.
 * @param now what is late is told by it
 */
export function useLoopsOfOpening(id: OpeningId, now: Instant): readonly LoopInFull[] | undefined {
  const db = useDatabase();
  const stored = useLiveQuery(async () => {
    const all = await db.loops.where('plan.openingId').equals(id).reverse().toArray();
    return readLoops(
      db,
      all.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.createdAt - a.createdAt),
    );
  }, [db, id]);
  return useMemo(() => stored?.map((each) => inFull(each, now)), [stored, now]);
}

/**
 * A loop in full; null where it is not here or deleted, undefined while it is being read.
 * @param now what is late is told by it; without it nothing is
 */
export function useLoop(id: LoopId, now: Instant = 0): LoopInFull | null | undefined {
  const db = useDatabase();
  const stored = useLiveQuery(() => readLoop(db, id), [db, id]);
  return useMemo(() => {
    return stored && inFull(stored, now);
  }, [stored, now]);
}

function inFull(stored: StoredLoop, now: Instant): LoopInFull {
  const standing = loopStanding(stored, now);
  return { ...stored, standing, scorecards: standing.counting };
}
