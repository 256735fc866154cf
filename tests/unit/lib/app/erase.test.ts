import { describe, expect, it } from 'vitest';
import { addOwnScorecard } from '@/lib/app/add-own-scorecard';
import { createLoop } from '@/lib/app/create-loop';
import { deleteInterview, restoreInterview } from '@/lib/app/delete-interview';
import { deleteLoop, restoreLoop } from '@/lib/app/delete-loop';
import { deleteOpening } from '@/lib/app/delete-opening';
import { eraseDeleted, eraseExpired, KEPT_AFTER_DELETION } from '@/lib/app/erase';
import { removePerson } from '@/lib/app/remove-person';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { finishedSession } from '@/tests/support/finished-session';
import { aPerson } from '@/tests/support/opening-builders';
import { leadBrowser, standingOf } from '@/tests/support/planned-loop';
import { createTestApp } from '@/tests/support/test-app';

/** A sealed interview whose scorecard is in a loop. */
async function sealedInLoop() {
  const app = createTestApp();
  const session = await finishedSession(app);
  const scorecard = await sealScorecard(session);
  const loop = await createLoop(app, { candidate: 'Robin Sample', role: 'SRE' });
  await addOwnScorecard(app, loop.id, scorecard);
  return { app, db: app.db, interviewId: session.interviewId, scorecard, loop };
}

describe('deleting and restoring', () => {
  it('brings an interview and a loop back as they were', async () => {
    const { app, db, interviewId, loop, scorecard } = await sealedInLoop();
    const before = [await db.interviews.toArray(), await db.loops.toArray()];
    await deleteInterview(app, interviewId);
    await deleteLoop(app, loop.id);
    expect(await db.interviews.get(interviewId)).toMatchObject({ deletedAt: app.now() });
    expect(await db.loops.get(loop.id)).toMatchObject({ deletedAt: app.now() });
    await restoreInterview(app, interviewId);
    await restoreLoop(app, loop.id);
    expect([await db.interviews.toArray(), await db.loops.toArray()]).toEqual(before);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
  });

  it('takes a scorecard out of a loop and puts it back', async () => {
    const { app, db, loop, scorecard } = await sealedInLoop();
    const putBack = await removeScorecard(app, loop.id, scorecardHash(scorecard));
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([]);
    await putBack();
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
  });
});

describe('eraseDeleted', () => {
  it('erases what is deleted and nothing else', async () => {
    const { app, db, interviewId, loop, scorecard } = await sealedInLoop();
    await deleteInterview(app, interviewId);
    await eraseDeleted(app, app.now());
    expect(await db.interviews.count()).toBe(0);
    expect(await db.operations.count()).toBe(0);
    expect(await scorecardsOfLoop(db, loop.id)).toEqual([scorecard]);
    expect((await db.tombstones.toArray()).map(({ id }) => id)).toEqual([interviewId]);
  });

  it('erases a scorecard when the last that held it is erased, whichever goes first', async () => {
    for (const deletions of [['interview', 'loop'] as const, ['loop', 'interview'] as const]) {
      const { app, db, interviewId, loop, scorecard } = await sealedInLoop();
      for (const what of deletions) {
        expect((await db.scorecards.count()) + (await db.arrivals.count())).toBeGreaterThan(0);
        await (what === 'loop' ? deleteLoop(app, loop.id) : deleteInterview(app, interviewId));
        await eraseDeleted(app, app.now());
      }
      expect((await db.scorecards.count()) + (await db.arrivals.count())).toBe(0);
      const erased = (await db.tombstones.toArray()).map(({ id }) => id).sort();
      expect(erased).toEqual([interviewId, loop.id, scorecard.id].sort());
    }
  });

  it('erases a scorecard that was taken out of its loop, unless its interview is here', async () => {
    const { app, db, interviewId, loop, scorecard } = await sealedInLoop();
    await removeScorecard(app, loop.id, scorecardHash(scorecard));
    await eraseDeleted(app, app.now());
    expect(await db.arrivals.count()).toBe(0);
    expect(await db.scorecards.count()).toBe(1);
    await deleteInterview(app, interviewId);
    await eraseDeleted(app, app.now());
    expect(await db.scorecards.count()).toBe(0);
  });
});

describe('eraseDeleted of a deleted opening', () => {
  it('keeps its loops, with the plan that they run by', async () => {
    const { app, loop, plan } = await leadBrowser();
    await deleteOpening(app, plan.openingId);
    await removePerson(app, aPerson(4).id);
    await eraseDeleted(app, app.now());
    expect(await app.db.openings.count()).toBe(0);
    expect((await app.db.people.toArray()).map(({ id }) => id)).not.toContain(aPerson(4).id);
    expect(await standingOf(app, loop)).toMatchObject({ expected: 2, reveal: 'blind' });
  });
});

describe('eraseExpired', () => {
  it('waits thirty days', async () => {
    const { app, db, interviewId } = await sealedInLoop();
    await deleteInterview(app, interviewId);
    app.advance(KEPT_AFTER_DELETION - 1);
    await eraseExpired(app);
    expect(await db.interviews.count()).toBe(1);
    app.advance(1);
    await eraseExpired(app);
    expect(await db.interviews.count()).toBe(0);
    expect(await db.loops.count()).toBe(1);
  });
});
