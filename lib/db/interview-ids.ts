import type { Interview } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import type { Database } from './database';
import { keysByIndex } from './keys-by-index';

/** The interviews that are not deleted, by what there is to do with them: ids alone, since there may be ten thousand. */
export interface InterviewIds {
  /** The soonest planned start first; what has none comes after, the newest first. */
  readonly prepared: readonly InterviewId[];
  /** In the call, the newest first. */
  readonly live: readonly InterviewId[];
  /** In wrap-up, amended ones too, the newest first. */
  readonly wrapUp: readonly InterviewId[];
  /** Sealed and closed, the last one first. */
  readonly done: readonly InterviewId[];
}

/**
 * Sorts the interviews by their stages, as `interviewStage` tells them, from the indexes alone wherever these tell enough. A live
 * query that asks is woken by any interview that changes.
 */
export async function interviewIds(db: Database): Promise<InterviewIds> {
  await wakeByAny(db);
  const by = await keysByIndex(db, db.interviews, INDEXES);
  const [deleted, amended, sealed] = [
    new Set(by.deletedAt),
    new Set(by['amendment.at']),
    new Set(by.scorecardId),
  ];
  const [scheduled, started, ended] = [new Set(by.scheduledAt), new Set(by.startedAt), new Set(by.endedAt)];
  const closed = await closedAmong(
    db,
    by['outcome.kind'].filter((id) => !sealed.has(id)),
  );
  const isDone = (id: InterviewId) => (sealed.has(id) || closed.has(id)) && !amended.has(id);
  const standing = by.createdAt.toReversed().filter((id) => !deleted.has(id));
  const open = standing.filter((id) => !isDone(id));
  const begun = open.filter((id) => started.has(id) || amended.has(id));
  const prepared = new Set(open);
  for (const id of begun) prepared.delete(id);
  const isWrapUp = (id: InterviewId) => amended.has(id) || ended.has(id);
  return {
    prepared: [
      ...by.scheduledAt.filter((id) => prepared.has(id)),
      ...[...prepared].filter((id) => !scheduled.has(id)),
    ],
    live: begun.filter((id) => !isWrapUp(id)),
    wrapUp: begun.filter(isWrapUp),
    done: [...by.endedAt.toReversed(), ...standing.filter((id) => !ended.has(id))].filter(
      (id) => isDone(id) && !deleted.has(id),
    ),
  };
}

/** Interviews by their ids, in this order; those that are not here are left out. */
export async function interviewsById(db: Database, ids: readonly InterviewId[]): Promise<Interview[]> {
  return (await db.interviews.bulkGet([...ids])).filter((each) => each !== undefined);
}

const INDEXES = [
  'createdAt',
  'scheduledAt',
  'startedAt',
  'endedAt',
  'deletedAt',
  'amendment.at',
  'outcome.kind',
  'scorecardId',
] as const;

/** The least that a live query can read to be woken by any interview that changes. */
export async function wakeByAny(db: Database): Promise<void> {
  await db.interviews.limit(1).toArray(); // with its value: keys alone would tell only what comes and goes
}

/** No index tells whether an outcome leaves something to be scored, so those few rows are read. */
async function closedAmong(db: Database, ids: readonly InterviewId[]): Promise<ReadonlySet<InterviewId>> {
  const interviews = await interviewsById(db, ids);
  return new Set(interviews.filter(({ outcome }) => outcome?.scored === false).map(({ id }) => id));
}
