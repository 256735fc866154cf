import { describe, expect, it } from 'vitest';
import { amendScorecard } from '@/lib/app/amend-scorecard';
import { createLoop } from '@/lib/app/create-loop';
import { addOwnScorecard } from '@/lib/app/add-own-scorecard';
import { rate } from '@/lib/app/rate';
import { removeScorecard } from '@/lib/app/remove-scorecard';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { operationsOf } from '@/lib/db/operation-repository';
import { arrivalsOf, scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { revisionsOf } from '@/lib/db/scorecard-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { contentHash } from '@/lib/domain/content-hash';
import { interviewStage } from '@/lib/domain/interview';
import { changesBackTo } from '@/lib/domain/undo';
import { scorecardHash } from '@/lib/domain/scorecard-hash';
import { breakLog } from '@/tests/support/broken-log';
import { finishedSession } from '@/tests/support/finished-session';
import { openSession, untilSaved, untilState } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { createTestApp } from '@/tests/support/test-app';

const latency = CompetencyId.parse('latency');

/** A sealed interview whose scorecard is in a loop that it does not itself belong to. */
async function sealed() {
  const app = createTestApp();
  const session = await finishedSession(app);
  const first = await sealScorecard(session);
  const loop = await createLoop(app, { candidate: 'Robin Sample', role: 'SRE' });
  await addOwnScorecard(app, loop.id, first);
  app.advance(60_000);
  const stored = async () => {
    await untilSaved(session);
    return app.db.interviews.get(session.interviewId);
  };
  return { app, id: session.interviewId, session, first, loop, stored };
}

const REASON = 'A note was on the wrong competency.';

describe('an amendment, from seal to seal', () => {
  it('is a further revision that names the first; the first stays as it was', async () => {
    const { app, id, session, first, stored } = await sealed();
    amendScorecard(session, REASON);
    const open = await stored();
    expect(open && interviewStage(open)).toBe('wrap-up');
    rate(session, latency, 5);
    const second = await sealScorecard(session);
    expect(second).toMatchObject({
      interview: id,
      revision: 2,
      amends: {
        id: first.id,
        hash: contentHash(first),
        reason: REASON,
      },
      sealedAt: app.now(),
      endedAt: first.endedAt,
    });
    expect(second.ratings.find(({ competency }) => competency === latency)?.rating).toBe(5);
    expect(await revisionsOf(app.db, id)).toEqual([first, second]);
    const row = await stored();
    expect(row).toMatchObject({ scorecardId: second.id, amendment: null });
    expect(row && interviewStage(row)).toBe('sealed');
  });

  it('takes the place of the first in every loop that the first stands in', async () => {
    const { app, session, first, loop } = await sealed();
    const other = await createLoop(app, { candidate: 'Robin Sample', role: 'SRE, again' });
    await addOwnScorecard(app, other.id, first);
    const left = await createLoop(app, { candidate: 'Robin Sample', role: 'SRE, given up' });
    await addOwnScorecard(app, left.id, first);
    await removeScorecard(app, left.id, scorecardHash(first));
    amendScorecard(session, REASON);
    const second = await sealScorecard(session);
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([second]);
    expect(await scorecardsOfLoop(app.db, other.id)).toEqual([second]);
    expect(await scorecardsOfLoop(app.db, left.id)).toEqual([]);
    const arrivals = await arrivalsOf(app.db, loop.id);
    expect(arrivals.find(({ hash }) => hash === scorecardHash(second))?.receivedAt).toBe(app.now());
  });

  it('can be amended again, each revision naming the one before', async () => {
    const { app, id, session, first, loop } = await sealed();
    for (const reason of ['once', 'twice']) {
      amendScorecard(session, reason);
      await sealScorecard(session);
    }
    const revisions = await revisionsOf(app.db, id);
    expect(revisions.map(({ revision, amends }) => [revision, amends?.reason])).toEqual([
      [1, undefined],
      [2, 'once'],
      [3, 'twice'],
    ]);
    expect(revisions[0]).toEqual(first);
    expect(revisions[2]?.amends?.id).toBe(revisions[1]?.id);
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual(revisions.slice(2));
  });

  it('goes on in the page that comes next', async () => {
    const { app, id, session, first } = await sealed();
    amendScorecard(session, REASON);
    rate(session, latency, 1);
    await untilSaved(session);
    const { session: next } = openSession(createTestApp({ db: app.db }), id);
    await untilState(next, ({ role }) => role === 'reader');
    next.takeOver();
    await untilState(next, ({ role }) => role === 'writer');
    const second = await sealScorecard(next);
    expect(second).toMatchObject({ revision: 2, amends: { id: first.id } });
    expect(second.ratings.find(({ competency }) => competency === latency)?.rating).toBe(1);
  });

  it('leaves nothing behind when it is given up', async () => {
    const { app, id, session, first, loop, stored } = await sealed();
    const sealedState = await recorded(app.db, id);
    const sealedAt = (await operationsOf(app.db, id)).length;
    amendScorecard(session, REASON);
    rate(session, latency, 1);
    session.capture({ field: 'rationale', of: latency, value: 'Changed.' });
    await untilSaved(session);
    session.captureAll([
      ...changesBackTo(await operationsOf(app.db, id), sealedAt),
      { field: 'amendment', of: '', value: null },
    ]);
    const row = await stored();
    expect(row && interviewStage(row)).toBe('sealed');
    expect(row?.scorecardId).toBe(first.id);
    expect(await recorded(app.db, id)).toEqual(sealedState);
    expect(await scorecardsOfLoop(app.db, loop.id)).toEqual([first]);
    expect(await revisionsOf(app.db, id)).toEqual([first]);
  });

  it('keeps what was amended while nothing could be written', async () => {
    const { app, id, session } = await sealed();
    const mend = breakLog(app.db);
    amendScorecard(session, REASON);
    rate(session, latency, 5);
    await untilState(session, ({ status }) => status.failure !== null);
    mend();
    app.runScheduled();
    await untilState(
      session,
      ({ status }) => status.failure === null || status.failure.name === 'NotWritableError',
    );
    expect(session.getState().status.failure).toBeNull();
    expect((await recorded(app.db, id)).ratings.get(latency)).toBe(5);
  });
});

describe('a sealed interview', () => {
  it('still takes what the next interviewer is told, from this page and from a later one', async () => {
    const { app, id, session, stored, first } = await sealed();
    session.capture({ field: 'handover-out', of: '', value: 'Probe rollback.' });
    expect(await stored()).toMatchObject({ scorecardId: first.id, amendment: null });
    const other = createTestApp({ db: app.db });
    const { session: next } = openSession(other, id);
    await untilState(next, ({ role }) => role === 'reader');
    next.takeOver();
    await untilState(next, ({ role }) => role === 'writer');
    next.capture({ field: 'handover-out', of: '', value: 'Probe rollback; skip Python.' });
    await untilSaved(next);
    const told = (await operationsOf(app.db, id)).filter(({ field }) => field === 'handover-out');
    expect(told.map(({ value }) => value)).toEqual(['Probe rollback.', 'Probe rollback; skip Python.']);
    expect(await revisionsOf(app.db, id)).toEqual([first]);
  });
});
