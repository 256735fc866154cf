import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/app/rate';
import { writeDraft } from '@/lib/app/write-draft';
import { appendOperations, lastOperation, operationsOf } from '@/lib/db/operation-repository';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { aDraft } from '@/tests/support/a-draft';
import { liveSession } from '@/tests/support/live-session';
import { openSession, untilRole, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { createTestApp } from '@/tests/support/test-app';

const monitoring = CompetencyId.parse('monitoring');

describe('finish', () => {
  it('does the work when all is stored, with the next counter, and takes no change meanwhile', async () => {
    const { app, id, session } = await liveSession();
    rate(session, monitoring, 3);
    const result = await session.finish(async (counter) => {
      expect(() => rate(session, monitoring, 4)).toThrow(/no longer written/);
      return [counter, (await lastOperation(app.db, id))?.counter];
    });
    expect(result).toEqual([2, 1]);
  });

  it('takes changes again when the work is done, and counts on from what the work wrote', async () => {
    const { app, id, session } = await liveSession();
    rate(session, monitoring, 3);
    await session.finish((counter) =>
      appendOperations(app.db, id, [
        { field: 'recommendation', of: '', value: 'yes', counter, at: app.now() },
      ]),
    );
    expect(session.getState().role).toBe('writer');
    rate(session, monitoring, 4);
    await untilSaved(session);
    expect((await operationsOf(app.db, id)).map(({ counter, value }) => [counter, value])).toEqual([
      [1, 3],
      [2, 'yes'],
      [3, 4],
    ]);
    await session.undo();
    await untilSaved(session);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(3);
  });

  it('keeps the draft, and what this page showed as captured', async () => {
    const { session } = await liveSession();
    writeDraft(session, aDraft('half a no'));
    rate(session, monitoring, 3);
    await session.finish(() => Promise.resolve());
    expect(session.draft).toEqual(aDraft('half a no'));
    expect(session.getCaptured()).toMatchObject([{ field: 'rating', of: monitoring, value: 3 }]);
  });

  it('leaves the writing to the page that took over meanwhile', async () => {
    const { app, id, session } = await liveSession();
    const { session: other } = openSession(createTestApp({ db: app.db }), id);
    await untilRole(other, 'reader');
    await session.finish(async () => {
      other.takeOver();
      await untilRole(other, 'writer');
    });
    await untilRole(session, 'reader');
    expect(() => rate(session, monitoring, 1)).toThrow(/only reads along/);
    rate(other, monitoring, 5);
    await untilSaved(other);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(5);
  });

  it('takes changes again when the work fails', async () => {
    const { app, id, session } = await liveSession();
    rate(session, monitoring, 3);
    await expect(session.finish(() => Promise.reject(new Error('not yet')))).rejects.toThrow('not yet');
    rate(session, monitoring, 4);
    await untilSaved(session);
    expect((await recorded(app.db, id)).ratings.get(monitoring)).toBe(4);
  });
});
