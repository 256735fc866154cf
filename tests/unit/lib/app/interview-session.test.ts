import { describe, expect, it } from 'vitest';
import { addNote, addSignal } from '@/lib/app/add-note';
import { beginInterview } from '@/lib/app/begin-interview';
import { editNote, removeNote } from '@/lib/app/edit-note';
import { rate } from '@/lib/app/rate';
import { backToQuestions, wrapUp } from '@/lib/app/wrap-up';
import { writeDraft } from '@/lib/app/write-draft';
import { lastOperation, operationsOf, registersOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { EMPTY_DRAFT } from '@/lib/domain/draft';
import { interviewStage } from '@/lib/domain/interview';
import { interviewState } from '@/lib/domain/interview-state';
import { questionInFocus } from '@/lib/domain/kit';
import { aDraft } from '@/tests/support/a-draft';
import { breakLog } from '@/tests/support/broken-log';
import { aKit } from '@/tests/support/builders';
import { liveSession } from '@/tests/support/live-session';
import { openSession, openWriter, untilRole, untilSaved, untilState } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const monitoring = CompetencyId.parse('monitoring');
const first = questionInFocus(aKit(), []);

/** Of what the test stored before. */
function missing(): never {
  throw new Error('What was stored before is there');
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
    const { session } = await liveSession();
    rate(session, monitoring, 3);
    writeDraft(session, aDraft('half a no'));
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
    const { app, id, session } = await liveSession();
    writeDraft(session, aDraft('+> we paged'));
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
    expect((await registersOf(app.db, id, 'draft')).map(({ value }) => value)).toEqual([EMPTY_DRAFT]);
  });

  it('edits a note in its place, and removes it where no text is left', async () => {
    const { app, id, session } = await liveSession();
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
    const stored = async () => {
      await untilSaved(session);
      return (await app.db.interviews.get(id)) ?? missing();
    };
    beginInterview(session, aKit());
    expect(interviewStage(await stored())).toBe('live');
    wrapUp(session, await stored());
    expect(interviewStage(await stored())).toBe('wrap-up');
    backToQuestions(session, await stored());
    expect(interviewStage(await stored())).toBe('live');
  });

  it('keeps what cannot be written, says so, and writes it in order when it can', async () => {
    const { app, id, session } = await liveSession();
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

  it('does not get in line where nothing may be written', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    app.db.changes.mode = 'refused';
    const { session } = openSession(app, id);
    await app.copies.settled;
    app.db.changes.mode = 'noted';
    await openWriter(app, id);
    expect(session.getState().role).toBe('opening');
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

describe('getCaptured', () => {
  it('has a note that is edited before it is stored in its place', async () => {
    const { app, session } = await liveSession();
    const mend = breakLog(app.db);
    addNote(session, 'one', first);
    addNote(session, 'two', first);
    const [one] = interviewState(session.getCaptured()).notes;
    editNote(session, one ?? missing(), 'won');
    expect(interviewState(session.getCaptured()).notes.map(({ text }) => text)).toEqual(['won', 'two']);
    mend();
    app.runScheduled();
    await untilSaved(session);
  });
});
