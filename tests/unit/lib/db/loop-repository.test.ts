import { describe, expect, it } from 'vitest';
import { addLoop, eraseLoop } from '@/lib/db/loop-repository';
import { addToLoop, collectIntoLoop, scorecardById, scorecardsOfLoop } from '@/lib/db/scorecard-repository';
import { contentHash } from '@/lib/domain/content-hash';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { aRevision } from '@/tests/support/a-revision';
import { aLoop, anInterview, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { storeInterview } from '@/tests/support/stored-interview';
import { testDatabase } from '@/tests/support/test-database';

const loop = aLoop();
const other = aLoop({ id: LoopId.parse(uuid(2)) });

async function loopsWith(...scorecards: ReturnType<typeof aScorecard>[]) {
  const db = testDatabase();
  await addLoop(db, loop);
  await addLoop(db, other);
  for (const each of scorecards) await collectIntoLoop(db, loop.id, each, contentHash(each), NINE_O_CLOCK);
  return db;
}

describe('eraseLoop', () => {
  it('takes the scorecards that only it holds and leaves tombstones', async () => {
    const db = await loopsWith(aScorecard(11), aScorecard(12));
    await addToLoop(db, other.id, aScorecard(12), NINE_O_CLOCK);
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.loops.toArray()).toEqual([other]);
    expect(await scorecardById(db, aScorecard(11).id)).toBeNull();
    expect(await scorecardsOfLoop(db, other.id)).toEqual([aScorecard(12)]);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([loop.id, aScorecard(11).id]);
    expect(await db.loopScorecards.count()).toBe(1);
  });

  it('keeps an interview of the loop, its scorecard too, and takes the loop off it', async () => {
    const scorecard = aScorecard(11, { interview: anInterview().id });
    const db = await loopsWith(scorecard);
    const interview = await storeInterview(db, { loopId: loop.id, scorecardId: scorecard.id });
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.interviews.toArray()).toEqual([{ ...interview, loopId: null }]);
    expect(await scorecardById(db, scorecard.id)).toEqual(scorecard);
  });

  it('takes the revisions that a later one stands for along with it', async () => {
    const second = aRevision(aScorecard(11), 21);
    const db = await loopsWith(aScorecard(11), second);
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.loopScorecards.count()).toBe(0);
    expect(await db.scorecards.count()).toBe(0);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([
      loop.id,
      aScorecard(11).id,
      second.id,
    ]);
  });
});
