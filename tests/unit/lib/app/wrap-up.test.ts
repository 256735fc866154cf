import { describe, expect, it } from 'vitest';
import { togglePause } from '@/lib/app/pause-interview';
import { backToQuestions, goToStep, wrapUp } from '@/lib/app/wrap-up';
import { interviewStage } from '@/lib/domain/interview';
import { untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { tenMinutesIn } from '@/tests/support/ten-minutes-in';

const MINUTE = 60_000;

describe('wrapUp and backToQuestions', () => {
  it('ends the call, and a pause that goes on with it', async () => {
    const { app, session, row } = await tenMinutesIn();
    togglePause(session, await row());
    app.advance(3 * MINUTE);
    wrapUp(session, await row());
    expect(await row()).toMatchObject({ endedAt: app.now(), pauses: [{ to: app.now() }] });
    expect(interviewStage(await row())).toBe('wrap-up');
  });

  it('goes back without counting the time in between', async () => {
    const { app, session, row, minutesIn } = await tenMinutesIn();
    wrapUp(session, await row());
    app.advance(4 * MINUTE);
    backToQuestions(session, await row());
    expect(interviewStage(await row())).toBe('live');
    expect(await minutesIn()).toBe(10);
    app.advance(MINUTE);
    wrapUp(session, await row());
    app.advance(6 * MINUTE);
    backToQuestions(session, await row());
    expect(await minutesIn()).toBe(11);
    expect((await row()).pauses).toHaveLength(2);
  });

  it('goes back without a pause that ends before it begins, though the clock was set back', async () => {
    const { app, session, row, minutesIn } = await tenMinutesIn();
    wrapUp(session, await row());
    app.advance(-2 * MINUTE);
    backToQuestions(session, await row());
    expect((await row()).pauses).toMatchObject([{ from: app.now(), to: app.now() }]);
    expect(await minutesIn()).toBe(8);
  });

  it('takes back how the call ended', async () => {
    const { session, row } = await tenMinutesIn();
    session.capture({
      field: 'outcome',
      of: '',
      value: { kind: 'technical-failure', details: 'No sound.', scored: false },
    });
    wrapUp(session, await row());
    expect(interviewStage(await row())).toBe('closed');
    backToQuestions(session, await row());
    expect(await row()).toMatchObject({ outcome: null, endedAt: null });
  });

  it('is no edit: undo leaves it alone', async () => {
    const { session, row } = await tenMinutesIn();
    wrapUp(session, await row());
    expect(await session.undo()).toBe(false);
    expect(interviewStage(await row())).toBe('wrap-up');
  });
});

describe('goToStep', () => {
  it('is where the wrap-up is after a restart', async () => {
    const { app, id, session } = await tenMinutesIn();
    goToStep(session, 2);
    await untilSaved(session);
    expect((await recorded(app.db, id)).step).toBe(2);
  });
});
