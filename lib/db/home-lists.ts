import type { HomeLengths, HomeLists, ListBeginning } from '../domain/home-lists';
import { homeOrder } from '../domain/home-order';
import type { Interview } from '../domain/interview';
import { interviewStage } from '../domain/interview';
import type { InterviewId } from '../domain/interview-id';
import type { Database } from './database';
import { interviewIds, interviewsById, wakeByAny } from './interview-ids';

/** How many interviews the first look goes through: more than nearly everybody has. */
const FIRST_LOOK = 100;

/**
 * The lists as far as the newest interviews, those that ended last and those being amended tell: at once, however many others there
 * are. Where these are all, the lists are complete.
 */
export async function homeListsAtOnce(db: Database, lengths: HomeLengths): Promise<HomeLists> {
  const newest = (index: string, length: number) =>
    db.interviews.orderBy(index).reverse().limit(length).toArray();
  const looking = Promise.all([
    newest('createdAt', FIRST_LOOK),
    newest('endedAt', lengths.recent + 1),
    newest('amendment.at', FIRST_LOOK),
  ]);
  const [looked] = await Promise.all([looking, wakeByAny(db)]);
  const unique = [...new Map(looked.flat().map((each) => [each.id, each])).values()];
  const standing = unique
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.createdAt - a.createdAt);
  const { prepared, underWay, recent } = homeOrder(standing);
  return {
    prepared: { interviews: prepared.slice(0, lengths.prepared + 1), count: prepared.length },
    underWay: { interviews: underWay.slice(0, lengths.underWay + 1), count: underWay.length },
    recent: { interviews: recent.slice(0, lengths.recent + 1), count: recent.length },
    inCall: underWay.some((each) => interviewStage(each) === 'live'),
    newestUnderWay: newestId(underWay),
    complete: looked[0].length < FIRST_LOOK,
  };
}

/** The lists of all interviews there are: the keys of each are looked through, which takes a while for ten thousand. */
export async function completeHomeLists(db: Database, lengths: HomeLengths): Promise<HomeLists> {
  const { prepared, live, wrapUp, done } = await interviewIds(db);
  const newest = await interviewsById(db, [...live.slice(0, 1), ...wrapUp.slice(0, 1)]);
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
    newestUnderWay: newestId(newest),
    complete: true,
  };
}

/** A single one more than is shown: it takes no more room than the button that would show it. */
async function beginning(db: Database, ids: readonly InterviewId[], length: number): Promise<ListBeginning> {
  return { interviews: await interviewsById(db, ids.slice(0, length + 1)), count: ids.length };
}

function newestId(interviews: readonly Interview[]): InterviewId | null {
  return interviews.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.id ?? null;
}
