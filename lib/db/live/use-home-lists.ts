import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '../../domain/interview';
import type { InterviewId } from '../../domain/interview-id';
import type { Database } from '../database';
import { interviewIds, interviewsById } from '../interview-ids';
import { useDatabase } from './database-context';

/** A list of which no more is read than is shown. */
export interface ListBeginning {
  readonly interviews: readonly Interview[];
  /** How many there are in all. */
  readonly count: number;
}

/** The interviews of the home screen by what there is to do with them. */
export interface HomeLists {
  /** The soonest planned start first; what has none comes after, the newest first. */
  readonly prepared: ListBeginning;
  /** Those in the call before those in wrap-up. */
  readonly underWay: ListBeginning;
  /** Sealed and closed, the last one first. */
  readonly recent: ListBeginning;
  /** Whether one is in the call: the one thing to return to. */
  readonly inCall: boolean;
  /** The newest one in the call or in wrap-up. */
  readonly newestUnderWay: InterviewId | null;
}

/** How many of each list are read. */
export type HomeLengths = Readonly<Record<'prepared' | 'underWay' | 'recent', number>>;

/** How many of each list are shown until the person asks for more, and one for which that would be more trouble than room. */
export const AT_FIRST: HomeLengths = { prepared: 4, underWay: 4, recent: 5 };

/**
 * The lists of the home screen; undefined while they are being read.
 * @param lengths how many of each list are shown; null where none are wanted now
 */
export function useHomeLists(lengths: HomeLengths | null): HomeLists | undefined {
  const db = useDatabase();
  const wanted = lengths !== null;
  const { prepared, underWay, recent } = lengths ?? AT_FIRST;
  return useLiveQuery(
    async () => (wanted ? readHomeLists(db, { prepared, underWay, recent }) : undefined),
    [db, wanted, prepared, underWay, recent],
  );
}

async function readHomeLists(db: Database, lengths: HomeLengths): Promise<HomeLists> {
  const { prepared, live, wrapUp, done } = await interviewIds(db);
  const newest = await interviewsById(db, [...live.slice(0, 1), ...wrapUp.slice(0, 1)]);
  const [first] = newest.toSorted((a, b) => b.createdAt - a.createdAt);
  const [ofPrepared, ofUnderWay, ofRecent] = await Promise.all([
    beginning(db, prepared, lengths.prepared),
    beginning(db, [...live, ...wrapUp], lengths.underWay),
    beginning(db, done, lengths.recent),
  ]);
  return {
    prepared: ofPrepared,
    underWay: ofUnderWay,
    recent: ofRecent,
    inCall: live.length > 0,
    newestUnderWay: first?.id ?? null,
  };
}

async function beginning(db: Database, ids: readonly InterviewId[], length: number): Promise<ListBeginning> {
  // A single one more takes no more room than the button that would show it.
  return { interviews: await interviewsById(db, ids.slice(0, length + 1)), count: ids.length };
}
