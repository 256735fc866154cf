import { describe, expect, it } from 'vitest';
import { exportScorecard } from '@/lib/app/export-scorecard';
import { nameInterviewer } from '@/lib/app/interviewer';
import { rate } from '@/lib/app/rate';
import { recommend } from '@/lib/app/recommend';
import { sealScorecard } from '@/lib/app/seal-scorecard';
import { addLoop } from '@/lib/db/loop-repository';
import { scorecardsOfLoop } from '@/lib/db/arrival-repository';
import { scorecardById } from '@/lib/db/scorecard-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { interviewStage } from '@/lib/domain/interview';
import { IncompleteError } from '@/lib/domain/scorecard';
import { readScorecards } from '@/lib/import/read-scorecards';
import { aLoop } from '@/tests/support/builders';
import { finishedSession } from '@/tests/support/finished-session';
import { openWriter, untilSaved, untilState } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';
import type { TestApp } from '@/tests/support/test-app';

const latency = CompetencyId.parse('latency');

async function everything({ db }: TestApp) {
  const tables = [db.interviews, db.operations, db.registers, db.scorecards, db.arrivals] as const;
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('sealScorecard', () => {
  it('stores what was recorded, under the name that the interviewer has now', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    await nameInterviewer(app, 'Ada');
    app.advance(60_000);
    const scorecard = await sealScorecard(session);
    expect(scorecard).toMatchObject({
      candidate: 'Robin Sample',
      interviewer: { name: 'Ada' },
      sealedAt: app.now(),
      endedAt: app.now() - 60_000,
      recommendation: 'yes',
      ratings: [
        { competency: 'monitoring', rating: 3, rationale: 'Why Monitoring is a 3.' },
        { competency: 'latency', rating: 3 },
        { competency: 'teamwork', rating: 3 },
      ],
    });
    expect(scorecard.notes).toEqual((await recorded(app.db, session.interviewId)).notes);
    expect(await scorecardById(app.db, scorecard.id)).toEqual(scorecard);
    const interview = await app.db.interviews.get(session.interviewId);
    expect(interview && interviewStage(interview)).toBe('sealed');
  });

  it('includes what was captured in the same moment', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    rate(session, latency, 5);
    recommend(session, 'strong-yes');
    const { ratings, recommendation } = await sealScorecard(session);
    expect(ratings.find(({ competency }) => competency === latency)?.rating).toBe(5);
    expect(recommendation).toBe('strong-yes');
  });

  it('puts the scorecard into the loop of the interview', async () => {
    const app = createTestApp();
    await addLoop(app.db, aLoop());
    const scorecard = await sealScorecard(await finishedSession(app, { loopId: aLoop().id }));
    expect(await scorecardsOfLoop(app.db, aLoop().id)).toEqual([scorecard]);
  });

  it('is the same record when its file is read again', async () => {
    const app = createTestApp();
    const scorecard = await sealScorecard(await finishedSession(app));
    exportScorecard(app, scorecard);
    const [file] = app.saved;
    const bytes = new TextEncoder().encode(file?.text);
    expect(readScorecards({ name: 'card.json', bytes })).toEqual({ ok: true, scorecards: [scorecard] });
    expect(file?.name).toMatch(/^scorecard-[0-9a-f]{8}\.json$/);
  });

  it.each([
    ['a competency is undecided', (session) => rate(session, latency, null), /Latency is neither rated/],
    ['the recommendation is open', (session) => recommend(session, null), /recommendation is still open/],
  ] satisfies [string, (session: Awaited<ReturnType<typeof finishedSession>>) => void, RegExp][])(
    'leaves everything as it was while %s, and can seal once it is there',
    async (_, takeAway, message) => {
      const app = createTestApp();
      const session = await finishedSession(app);
      takeAway(session);
      await untilSaved(session);
      const before = await everything(app);
      await expect(sealScorecard(session)).rejects.toThrow(message);
      await expect(sealScorecard(session)).rejects.toThrow(IncompleteError);
      expect(await everything(app)).toEqual(before);
      rate(session, latency, 'not-assessed');
      recommend(session, 'no');
      expect(await sealScorecard(session)).toMatchObject({ recommendation: 'no' });
    },
  );

  it('refuses an interview that has not begun', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db, { startedAt: null });
    await expect(sealScorecard(await openWriter(app, id))).rejects.toThrow(/has not started/);
  });

  it('refuses changes once it is sealed, and holds on to them', async () => {
    const app = createTestApp();
    const session = await finishedSession(app);
    const unsealed = await app.db.interviews.toArray();
    await sealScorecard(session);
    const before = await everything(app);
    await expect(sealScorecard(session)).rejects.toThrow(/sealed/);
    rate(session, latency, 1);
    await untilState(session, ({ status }) => status.failure !== null);
    expect(session.getState().status.failure?.message).toMatch(/is sealed/);
    expect(await everything(app)).toEqual(before);
    await app.db.interviews.bulkPut(unsealed);
    app.runScheduled();
    await untilSaved(session);
  });
});
