import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addNote } from '@/lib/app/add-note';
import type { InterviewSession } from '@/lib/app/interview-session';
import { rate } from '@/lib/app/rate';
import { writeDraft } from '@/lib/app/write-draft';
import { operationsOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { questionInFocus } from '@/lib/domain/kit';
import { aDraft } from '@/tests/support/a-draft';
import { breakLog } from '@/tests/support/broken-log';
import { aKit } from '@/tests/support/builders';
import { openSession, openWriter, untilRole, untilSaved, untilState } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const monitoring = CompetencyId.parse('monitoring');
const first = questionInFocus(aKit(), []);

/** Two pages of one browser on one interview: the first writes, the second reads along. */
async function twoPages() {
  const app = createTestApp();
  const { id } = await storeInterview(app.db);
  const writer = await openWriter(app, id);
  const { session: reader } = openSession(createTestApp({ db: app.db }), id);
  await untilRole(reader, 'reader');
  return { app, id, writer, reader };
}

async function takeOver(to: InterviewSession, from: InterviewSession): Promise<void> {
  to.takeOver();
  await untilRole(to, 'writer');
  await untilRole(from, 'reader');
}

describe('two pages on one interview', () => {
  it('lets one write, and refuses changes in the other', async () => {
    const { writer, reader } = await twoPages();
    rate(writer, monitoring, 3);
    expect(() => rate(reader, monitoring, 4)).toThrow(/only reads along/);
    expect(writer.getState().role).toBe('writer');
  });

  it('hands over on request, and back', async () => {
    const { app, id, writer, reader } = await twoPages();
    await takeOver(reader, writer);
    rate(reader, monitoring, 4);
    await untilSaved(reader);
    expect(() => rate(writer, monitoring, 1)).toThrow(/only reads along/);
    await takeOver(writer, reader);
    rate(writer, monitoring, 2);
    await untilSaved(writer);
    expect((await operationsOf(app.db, id)).map(({ counter, value }) => [counter, value])).toEqual([
      [1, 4],
      [2, 2],
    ]);
  });

  it('has everything stored that was captured before the hand-over', async () => {
    const { app, id, writer, reader } = await twoPages();
    const expected: string[] = [];
    for (let round = 0; round < 4; round++) {
      const [from, to] = round % 2 === 0 ? [writer, reader] : [reader, writer];
      for (const text of ['a', 'b', 'c'].map((each) => `${each}${round}`)) {
        addNote(from, text, first);
        expected.push(text);
      }
      await takeOver(to, from);
      expect(from.getState().status.unsaved).toEqual([]);
    }
    expect((await recorded(app.db, id)).notes.map(({ text }) => text)).toEqual(expected);
    const counters = (await operationsOf(app.db, id)).map(({ counter }) => counter);
    expect(counters).toEqual(counters.map((_, i) => i + 1));
  });

  it('waits for what the writer could not save yet', async () => {
    const { app, id, writer, reader } = await twoPages();
    const mend = breakLog(app.db);
    addNote(writer, 'held up', first);
    await untilState(writer, ({ status }) => status.failure !== null);
    const unsavedAtGrant = untilRole(reader, 'writer').then(() => writer.getState().status.unsaved);
    reader.takeOver();
    await vi.waitFor(() =>
      expect(() => writeDraft(writer, aDraft('the last words'))).toThrow(/no longer written/),
    );
    mend();
    app.runScheduled();
    expect(await unsavedAtGrant).toEqual([]);
    expect((await recorded(app.db, id)).notes).toMatchObject([{ text: 'held up' }]);
    expect(reader.draft).toEqual(aDraft('the last words'));
  });

  it('passes to the page in line when the writer closes', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session, close } = openSession(app, id);
    await untilRole(session, 'writer');
    const { session: waiting } = openSession(createTestApp({ db: app.db }), id);
    await untilRole(waiting, 'reader');
    rate(session, monitoring, 5);
    close();
    await untilRole(waiting, 'writer');
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(5);
  });

  it('is not taken before its time because an earlier taking was long ago', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { app, id, writer, reader } = await twoPages();
    reader.takeOver();
    await untilRole(reader, 'writer');
    writer.takeOver();
    await untilRole(writer, 'writer');
    const mend = breakLog(app.db);
    addNote(writer, 'held up', first);
    await untilState(writer, ({ status }) => status.failure !== null);
    await vi.advanceTimersByTimeAsync(1900);
    reader.takeOver();
    await vi.advanceTimersByTimeAsync(1900);
    expect(reader.getState().role).toBe('reader');
    mend();
    app.runScheduled();
    await untilRole(reader, 'writer');
    expect(writer.getState().status.unsaved).toEqual([]);
    expect((await recorded(app.db, id)).notes).toMatchObject([{ text: 'held up' }]);
  });

  it('is taken from a page that does not answer, whose changes then stay marked as not saved', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { app, id, writer, reader } = await twoPages();
    const mend = breakLog(app.db);
    addNote(writer, 'never stored', first);
    await untilState(writer, ({ status }) => status.failure !== null);
    reader.takeOver();
    await vi.advanceTimersByTimeAsync(60_000);
    await untilRole(reader, 'writer');
    expect(writer.getState().role).toBe('reader');
    mend();
    rate(reader, monitoring, 4);
    await untilSaved(reader);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(4);
    expect(writer.getState().status).toMatchObject({
      failure: { message: 'Another window took over before this was saved.' },
    });
    expect(writer.getState().status.unsaved.map(({ field }) => field)).toEqual(['note', 'draft']);
  });
});
