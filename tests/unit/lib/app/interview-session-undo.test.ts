import { describe, expect, it } from 'vitest';
import { addNote } from '@/lib/app/add-note';
import { rate } from '@/lib/app/rate';
import { recommend } from '@/lib/app/recommend';
import { tickProbe } from '@/lib/app/tick-probe';
import { operationsOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { questionInFocus } from '@/lib/domain/kit';
import { aKit } from '@/tests/support/builders';
import { liveSession } from '@/tests/support/live-session';
import { openSession, untilRole, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

const monitoring = CompetencyId.parse('monitoring');
const first = questionInFocus(aKit(), []);

function missing(): never {
  throw new Error('The built question has probes');
}

describe('undo', () => {
  it('takes edits back one by one, newest first, then says that nothing is left', async () => {
    const { app, id, session } = await liveSession();
    rate(session, monitoring, 3);
    rate(session, monitoring, 4);
    tickProbe(session, first.question, first.question.probes[0] ?? missing(), true);
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
    const { app, id, session } = await liveSession();
    addNote(session, 'one', first);
    addNote(session, 'two', first);
    addNote(session, 'three', first);
    expect(await Promise.all([session.undo(), session.undo()])).toEqual([true, true]);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toMatchObject([{ text: 'one' }]);
  });
});

describe('captureAll', () => {
  it('captures changes as one action that Undo takes back together', async () => {
    const { app, id, session } = await liveSession();
    rate(session, monitoring, 2);
    session.captureAll([
      { field: 'rating', of: monitoring, value: 4 },
      { field: 'recommendation', of: '', value: 'yes' },
      { field: 'skipped', of: first.question.id, value: true },
    ]);
    await untilSaved(session);
    expect((await operationsOf(app.db, id)).map(({ counter, action }) => [counter, action])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, 2],
      [4, 2],
    ]);
    expect(await session.undo()).toBe(true);
    await untilSaved(session);
    const { ratings, recommendation, skipped } = await recorded(app.db, id);
    expect({ ratings, recommendation, skipped }).toEqual({
      ratings: new Map([[monitoring, 2]]),
      recommendation: null,
      skipped: new Set(),
    });
    expect((await operationsOf(app.db, id)).flatMap(({ undoes }) => undoes ?? [])).toEqual([4, 3, 2]);
  });

  it('keeps two actions in a row apart', async () => {
    const { app, id, session } = await liveSession();
    session.captureAll([
      { field: 'rating', of: monitoring, value: 4 },
      { field: 'recommendation', of: '', value: 'yes' },
    ]);
    session.captureAll([
      { field: 'rating', of: monitoring, value: 5 },
      { field: 'recommendation', of: '', value: 'strong-yes' },
    ]);
    await session.undo();
    await untilSaved(session);
    const { ratings, recommendation } = await recorded(app.db, id);
    expect([ratings.get(monitoring), recommendation]).toEqual([4, 'yes']);
  });

  it('does nothing for no changes', async () => {
    const { app, id, session } = await liveSession();
    session.captureAll([]);
    rate(session, monitoring, 3);
    await untilSaved(session);
    expect(await operationsOf(app.db, id)).toHaveLength(1);
  });

  it('refuses all of them where this page only reads along', async () => {
    const app = createTestApp();
    const { id } = await storeInterview(app.db);
    const { session } = openSession(app, id);
    const change = { field: 'rating', of: monitoring, value: 4 } as const;
    expect(() => session.captureAll([change])).toThrow(/only reads along/);
    await untilRole(session, 'writer');
    expect(await operationsOf(app.db, id)).toEqual([]);
  });
});
