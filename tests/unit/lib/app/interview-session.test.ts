import { describe, expect, it } from 'vitest';
import { addNote, addSignal } from '@/lib/app/add-note';
import { beginInterview } from '@/lib/app/begin-interview';
import { editNote, removeNote } from '@/lib/app/edit-note';
import { rate } from '@/lib/app/rate';
import { recommend } from '@/lib/app/recommend';
import { tickProbe } from '@/lib/app/tick-probe';
import { backToQuestions, wrapUp } from '@/lib/app/wrap-up';
import { writeDraft } from '@/lib/app/write-draft';
import { lastOperation, operationsOf, registersOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { interviewStage } from '@/lib/domain/interview';
import { questionInFocus } from '@/lib/domain/kit';
import { breakLog } from '@/tests/support/broken-log';
import { aKit } from '@/tests/support/builders';
import { openSession, openWriter, untilRole, untilSaved, untilState } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const monitoring = CompetencyId.parse('monitoring');
const first = questionInFocus(aKit(), null);

async function writing() {
  const app = createTestApp();
  const interview = await storeInterview(app.db);
  return { app, id: interview.id, session: await openWriter(app, interview.id) };
}

describe('InterviewSession', () => {
  it('takes changes once it has the lock, and not before', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session } = openSession(app, id);
    expect(session.getState().role).toBe('opening');
    expect(() => rate(session, monitoring, 3)).toThrow(/only reads along/);
    await untilRole(session, 'writer');
    rate(session, monitoring, 3);
    await untilSaved(session);
    expect((await recorded(app.db, id)).ratings).toEqual(new Map([[monitoring, 3]]));
    expect(session.getState().status.savedAt).toBe(app.now());
  });

  it('shows what it captured at once, without the draft', async () => {
    const { session } = await writing();
    rate(session, monitoring, 3);
    writeDraft(session, 'half a no');
    rate(session, monitoring, 4);
    expect(session.getCaptured()).toMatchObject([{ field: 'rating', of: monitoring, value: 4 }]);
  });

  it('counts on from what is stored', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    for (const rating of [3, 4, 5] as const) {
      const { session, close } = openSession(app, id);
      await untilRole(session, 'writer');
      rate(session, monitoring, rating);
      close();
    }
    await openWriter(app, id);
    expect((await operationsOf(app.db, id)).map(({ counter, value }) => [counter, value])).toEqual([
      [1, 3],
      [2, 4],
      [3, 5],
    ]);
  });

  it('records notes with their marks, and takes the draft away', async () => {
    const { app, id, session } = await writing();
    writeDraft(session, '+> we paged');
    app.advance(1000);
    expect(addNote(session, '+> we paged', first)).toBe(true);
    expect(addNote(session, ' + ', first)).toBe(false);
    addSignal(session, 'stays general', 'weak', first);
    await untilSaved(session);
    const { notes } = await recorded(app.db, id);
    expect(notes).toMatchObject([
      { text: 'we paged', evidence: 'strong', verbatim: true, at: app.now(), question: 'monitoring-first' },
      { text: 'stays general', evidence: 'weak', verbatim: false, competency: 'monitoring' },
    ]);
    expect((await registersOf(app.db, id, 'draft')).map(({ value }) => value)).toEqual(['']);
  });

  it('edits a note in its place, and removes it where no text is left', async () => {
    const { app, id, session } = await writing();
    addNote(session, 'one', first);
    addNote(session, 'two', first);
    await untilSaved(session);
    const [one, two] = (await recorded(app.db, id)).notes;
    if (!one || !two) throw new Error('Two notes were written');
    editNote(session, one, '- won');
    removeNote(session, two);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toEqual([{ ...one, text: 'won', evidence: 'weak' }]);
    editNote(session, one, '  ');
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toEqual([]);
  });

  it('moves the interview through its stages', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db, { startedAt: null });
    const session = await openWriter(app, id);
    const stage = async () => {
      await untilSaved(session);
      const interview = await app.db.interviews.get(id);
      return interview && interviewStage(interview);
    };
    beginInterview(session);
    expect(await stage()).toBe('live');
    wrapUp(session);
    expect(await stage()).toBe('wrap-up');
    backToQuestions(session);
    expect(await stage()).toBe('live');
  });

  it('keeps what cannot be written, says so, and writes it in order when it can', async () => {
    const { app, id, session } = await writing();
    const mend = breakLog(app.db);
    addNote(session, 'one', first);
    rate(session, monitoring, 5);
    await untilState(session, ({ status }) => status.failure !== null);
    expect(session.getState().status.unsaved).toHaveLength(3);
    expect(await lastOperation(app.db, id)).toBeUndefined();
    mend();
    app.runScheduled();
    await untilSaved(session);
    expect(session.getState().status.failure).toBeNull();
    expect((await operationsOf(app.db, id)).map(({ counter, field }) => [counter, field])).toEqual([
      [1, 'note'],
      [2, 'draft'],
      [3, 'rating'],
    ]);
  });

  it('writes out what was captured when it closes', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session, close } = openSession(app, id);
    await untilRole(session, 'writer');
    addNote(session, 'the last word', first);
    close();
    expect(() => rate(session, monitoring, 1)).toThrow(/no longer written/);
    await openWriter(app, id);
    expect((await recorded(app.db, id)).notes).toMatchObject([{ text: 'the last word' }]);
  });

  it('lets go of the lock when it is closed before it was granted', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    openSession(app, id).close();
    const session = await openWriter(app, id);
    expect(session.getState().role).toBe('writer');
  });

  it('writes when it is closed and opened again at once', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session, close } = openSession(app, id);
    close();
    const closeAgain = session.open();
    await untilRole(session, 'writer');
    rate(session, monitoring, 2);
    await untilSaved(session);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(2);
    closeAgain();
  });
});

describe('undo', () => {
  it('takes edits back one by one, newest first, then says that nothing is left', async () => {
    const { app, id, session } = await writing();
    rate(session, monitoring, 3);
    rate(session, monitoring, 4);
    tickProbe(session, first.question, first.question.probes[0] ?? failed(), true);
    recommend(session, 'no');
    const after = async () => {
      const undone = await session.undo();
      await untilSaved(session);
      const { ratings, probes, recommendation } = await recorded(app.db, id);
      return [undone, ratings.get(monitoring), probes.size, recommendation];
    };
    expect(await after()).toEqual([true, 4, 1, null]);
    expect(await after()).toEqual([true, 4, 0, null]);
    expect(await after()).toEqual([true, 3, 0, null]);
    expect(await after()).toEqual([true, undefined, 0, null]);
    expect(await after()).toEqual([false, undefined, 0, null]);
  });

  it('takes back as many edits as it is asked to, however fast', async () => {
    const { app, id, session } = await writing();
    addNote(session, 'one', first);
    addNote(session, 'two', first);
    addNote(session, 'three', first);
    expect(await Promise.all([session.undo(), session.undo()])).toEqual([true, true]);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toMatchObject([{ text: 'one' }]);
  });
});

function failed(): never {
  throw new Error('The built question has probes');
}

describe('finish', () => {
  it('does the work when all is stored, with the next counter, and takes no change meanwhile', async () => {
    const { app, id, session } = await writing();
    rate(session, monitoring, 3);
    const result = await session.finish(async (counter) => {
      expect(() => rate(session, monitoring, 4)).toThrow(/no longer written/);
      return [counter, (await lastOperation(app.db, id))?.counter];
    });
    expect(result).toEqual([2, 1]);
  });

  it('takes changes again when the work fails', async () => {
    const { app, id, session } = await writing();
    rate(session, monitoring, 3);
    await expect(session.finish(() => Promise.reject(new Error('not yet')))).rejects.toThrow('not yet');
    rate(session, monitoring, 4);
    await untilSaved(session);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(4);
  });
});
