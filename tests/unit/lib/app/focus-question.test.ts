import { describe, expect, it } from 'vitest';
import { focusQuestion, skipQuestion } from '@/lib/app/focus-question';
import { QuestionId } from '@/lib/domain/bank/question';
import { questionProgress } from '@/lib/domain/question-progress';
import { liveSession } from '@/tests/support/live-session';
import { untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';

const first = QuestionId.parse('monitoring-first');
const second = QuestionId.parse('monitoring-second');
const third = QuestionId.parse('latency-first');

/** A live interview, and what is stored of it once all is saved. */
async function live() {
  const { app, id, session } = await liveSession();
  const state = async () => {
    await untilSaved(session);
    return recorded(app.db, id);
  };
  return { app, session, state };
}

describe('focusQuestion', () => {
  it('keeps each instant at which the question came into focus', async () => {
    const { app, session, state } = await live();
    const start = app.now();
    for (const id of [first, second, first]) {
      focusQuestion(session, await state(), id);
      app.advance(60_000);
    }
    const { trail, visits } = await state();
    expect(trail).toEqual([first, second]);
    expect(visits).toEqual(
      new Map([
        [first, [start, start + 120_000]],
        [second, [start + 60_000]],
      ]),
    );
  });

  it('makes a question that was skipped one that is asked', async () => {
    const { session, state } = await live();
    skipQuestion(session, await state(), first, second);
    expect(questionProgress(await state(), first)).toBe('skipped');
    focusQuestion(session, await state(), first);
    expect(questionProgress(await state(), first)).toBe('asked');
    expect((await state()).skipped).toEqual(new Set());
  });

  it('is no edit: undo takes back what was done before it', async () => {
    const { session, state } = await live();
    session.capture({ field: 'recommendation', of: '', value: 'yes' });
    focusQuestion(session, await state(), second);
    await session.undo();
    expect(await state()).toMatchObject({ recommendation: null, trail: [second] });
  });
});

describe('skipQuestion', () => {
  it('marks the question and moves on, without a visit to it', async () => {
    const { app, session, state } = await live();
    focusQuestion(session, await state(), second);
    skipQuestion(session, await state(), second, third);
    const after = await state();
    expect(after.trail).toEqual([third, second]);
    expect(questionProgress(after, second)).toBe('skipped');
    expect(after.visits.get(second)).toEqual([app.now()]);
  });

  it('stays where there is nowhere to go', async () => {
    const { session, state } = await live();
    focusQuestion(session, await state(), second);
    skipQuestion(session, await state(), second, null);
    const after = await state();
    expect(after.trail).toEqual([second]);
    expect(after.skipped).toEqual(new Set([second]));
  });

  it('is taken back by undo', async () => {
    const { session, state } = await live();
    skipQuestion(session, await state(), first, second);
    expect(await session.undo()).toBe(true);
    expect((await state()).skipped).toEqual(new Set());
  });
});
