import { describe, expect, it } from 'vitest';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import { nameCandidate } from '@/lib/app/name-candidate';
import { withdrawCandidate } from '@/lib/app/withdraw-candidate';
import { addLoop, eraseLoop } from '@/lib/db/loop-repository';
import { addToLoop, collectIntoLoop, scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { eraseOpening } from '@/lib/db/opening-repository';
import { scorecardById } from '@/lib/db/scorecard-repository';
import { LoopId } from '@/lib/domain/loop/loop-id';
import { addScorecard } from '@/tests/support/add-scorecard';
import { aRevision } from '@/tests/support/a-revision';
import { aLoop, anInterview, aScorecard, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { FIRST, leadBrowser, scorecardWith, sendTo } from '@/tests/support/planned-loop';
import { aScorecardFile } from '@/tests/support/scorecard-files';
import { storeInterview } from '@/tests/support/stored-interview';
import { testDatabase } from '@/tests/support/test-database';

const loop = aLoop();
const other = aLoop({ id: LoopId.parse(uuid(2)) });

async function loopsWith(...scorecards: ReturnType<typeof aScorecard>[]) {
  const db = testDatabase();
  await addLoop(db, loop);
  await addLoop(db, other);
  for (const each of scorecards) await collectIntoLoop(db, loop.id, each, NINE_O_CLOCK);
  return db;
}

describe('eraseLoop', () => {
  it('takes the scorecards that only it holds and leaves tombstones', async () => {
    const db = await loopsWith(aScorecard(11), aScorecard(12));
    await addToLoop(db, other.id, aScorecard(12), NINE_O_CLOCK);
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.loops.toArray()).toEqual([other]);
    expect(await scorecardsOfLoop(db, other.id)).toEqual([aScorecard(12)]);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([loop.id, aScorecard(11).id]);
    expect(await db.arrivals.count()).toBe(1);
  });

  it('keeps an interview of the loop, its scorecard too, and takes the loop off it', async () => {
    const scorecard = aScorecard(11, { interview: anInterview().id });
    const db = await loopsWith(scorecard);
    await addScorecard(db, scorecard);
    const interview = await storeInterview(db, { loopId: loop.id, scorecardId: scorecard.id });
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.interviews.toArray()).toEqual([{ ...interview, loopId: null }]);
    expect(await scorecardById(db, scorecard.id)).toEqual(scorecard);
  });

  it('takes the revisions that a later one stands for along with it', async () => {
    const second = aRevision(aScorecard(11), 21);
    const db = await loopsWith(aScorecard(11), second);
    await eraseLoop(db, loop.id, NINE_O_CLOCK + 1);
    expect(await db.arrivals.count()).toBe(0);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([
      loop.id,
      aScorecard(11).id,
      second.id,
    ]);
  });
});

describe('eraseLoop of a planned loop', () => {
  it('takes its kits, its log, the name and what came in, and nothing of another loop', async () => {
    const { app, loops, loop } = await leadBrowser(2);
    const { db } = app;
    for (const each of loops) {
      const kit = await sendTo(app, each, FIRST);
      await collectScorecards(app, [aScorecardFile(scorecardWith(kit, 1))], null);
      await withdrawCandidate(app, { loopId: each.id, reason: 'Took another offer.' });
      await nameCandidate(app, each.id, 'Ada');
    }
    await eraseLoop(db, loop.id, app.now());
    for (const table of [db.loops, db.issuedKits, db.loopEvents, db.candidateNames, db.arrivals]) {
      expect(await table.count()).toBe(1);
      expect(JSON.stringify(await table.toArray())).not.toContain(loop.id);
    }
  });

  it('keeps its plan while the opening or another loop needs it', async () => {
    const { app, loops, plan } = await leadBrowser(2);
    const [one, two] = loops;
    if (!one || !two) throw new Error('Two loops were asked for');
    await eraseLoop(app.db, one.id, app.now());
    await eraseOpening(app.db, plan.openingId, app.now());
    expect(await app.db.plans.count()).toBe(1);
    await eraseLoop(app.db, two.id, app.now());
    expect(await app.db.plans.count()).toBe(0);
  });
});
